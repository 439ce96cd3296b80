package vanity.publisher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanity.contract.Absent;
import vanity.contract.FlowPlaceholders;
import vanity.contract.FlowProperties;

/**
 * What one deployment wants to stand in an instance: the resource's properties, checked.
 *
 * @param owner value of the tag that marks the flow as this deployment's
 */
record Publication(
    String instanceArn,
    String flowName,
    String owner,
    Template template,
    String botAliasArn,
    String localeId,
    String fulfillmentArn,
    String recordingConsent,
    String agentQueueArn,
    String flowLogging,
    Optional<String> phoneNumber,
    boolean takeOver) {
  /**
   * Reads the properties of a resource.
   *
   * @throws PublishingFailure naming every property that is missing or wrong
   */
  static Publication of(Map<String, ?> properties) {
    ResourceProperties read = new ResourceProperties(properties);
    Publication publication =
        new Publication(
            read.arn(FlowProperties.INSTANCE_ARN, "connect", "instance", "*"),
            read.text(FlowProperties.FLOW_NAME, "1 to 127 characters", "(?s).{1,127}"),
            read.text(FlowProperties.OWNER, "1 to 256 characters without a slash", "[^/]{1,256}"),
            new Template(
                read.text(FlowProperties.FLOW_BUCKET, "the name of a bucket", "[a-z0-9.-]{3,63}"),
                read.text(FlowProperties.FLOW_KEY, "the key of an object", ".{1,1024}"),
                read.text(FlowProperties.FLOW_HASH, "a SHA-256 in hexadecimal", "[0-9a-fA-F]{64}")),
            read.arn(FlowProperties.BOT_ALIAS_ARN, "lex", "bot-alias", "*", "*"),
            read.text(FlowProperties.LOCALE_ID, "a locale like en_US", "[a-z]{2}_[A-Z]{2}"),
            read.arn(FlowProperties.FULFILLMENT_ARN, "lambda", "function", "*", "*"),
            read.text(FlowProperties.RECORDING_CONSENT, "ask or none", "ask|none"),
            read.arnOrNone(
                FlowProperties.AGENT_QUEUE_ARN, "connect", "instance", "*", "queue", "*"),
            read.text(FlowProperties.FLOW_LOGGING, "Enabled or Disabled", "Enabled|Disabled"),
            Optional.of(
                    read.arnOrNone(FlowProperties.PHONE_NUMBER_ARN, "connect", "phone-number", "*"))
                .filter(arn -> !arn.equals(Absent.NONE)),
            read.text(FlowProperties.TAKE_OVER, "true or false", "true|false").equals("true"));
    read.refuseTheWrong();
    publication.refuseWhatDoesNotGoTogether();
    return publication;
  }

  String instanceId() {
    return Arn.idOf(instanceArn);
  }

  /** Our own name of the resource: the same from its creation to its end. */
  String physicalId() {
    return "published-flow/" + instanceId() + "/" + owner;
  }

  /** The values of all placeholders that a template may have. */
  Map<String, String> values() {
    return Map.of(
        FlowPlaceholders.FULFILLMENT_ARN, fulfillmentArn,
        FlowPlaceholders.BOT_ALIAS_ARN, botAliasArn,
        FlowPlaceholders.RECORDING_CONSENT, recordingConsent,
        FlowPlaceholders.AGENT_QUEUE_ARN, agentQueueArn,
        FlowPlaceholders.FLOW_LOGGING, flowLogging);
  }

  private void refuseWhatDoesNotGoTogether() {
    Arn home = Arn.parse(instanceArn).orElseThrow();
    for (String arn : List.of(botAliasArn, fulfillmentArn, phoneNumber.orElse(instanceArn))) {
      if (!Arn.parse(arn).orElseThrow().sameHome(home)) {
        throw new PublishingFailure(
            arn + " is not in the account and region of the instance " + instanceArn,
            "Deploy into the instance's account and region");
      }
    }
    if (!agentQueueArn.equals(Absent.NONE) && !agentQueueArn.startsWith(instanceArn + "/")) {
      throw new PublishingFailure(
          "the queue " + agentQueueArn + " is not of the instance " + instanceArn,
          "Give -c agentQueueArn=<ARN of a queue of this instance>");
    }
    if (botAliasArn.endsWith("/TSTALIASID")) {
      throw new PublishingFailure(
          "the bot alias " + botAliasArn + " is the test alias, which takes two calls at a time",
          "Point BotAliasArn at an alias with a version");
    }
  }
}
