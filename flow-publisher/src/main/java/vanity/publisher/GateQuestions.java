package vanity.publisher;

import java.util.List;
import java.util.Map;
import vanity.contract.BotSample;
import vanity.contract.FlowProperties;

/**
 * What the live line is asked, and who has to answer: properties of the resource, checked.
 *
 * @param functionVersion that the function's alias must be at
 */
record GateQuestions(
    String instanceArn,
    String functionArn,
    String functionVersion,
    String botAliasArn,
    String localeId,
    List<BotSample> samples) {
  GateQuestions {
    samples = List.copyOf(samples);
  }

  /**
   * Reads the properties of a resource.
   *
   * @throws PublishingFailure naming every property that is missing or wrong
   */
  static GateQuestions of(Publication publication, Map<String, ?> properties) {
    ResourceProperties read = new ResourceProperties(properties);
    String functionVersion = read.text(FlowProperties.FUNCTION_VERSION, "a version", "\\d+");
    // Not asked for by number: that it has changed is why the bot is asked again.
    String _ = read.text(FlowProperties.BOT_VERSION, "a version", "\\d+");
    String samples =
        read.text(
            FlowProperties.BOT_SAMPLES, "lines of INTENT: UTTERANCE", "\\w+: .+(\n\\w+: .+)*");
    read.refuseTheWrong();
    return new GateQuestions(
        publication.instanceArn(),
        publication.fulfillmentArn(),
        functionVersion,
        publication.botAliasArn(),
        publication.localeId(),
        BotSample.read(samples));
  }
}
