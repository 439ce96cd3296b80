package vanity.deployed;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import vanity.bot.BotReader;
import vanity.contract.BotSample;
import vanity.contract.FlowProperties;
import vanity.contract.WithheldCall;
import vanity.engine.Lexicon;
import vanity.json.JsonText;
import vanity.publisher.cloud.Talk;
import vanity.simulator.CallPlan;
import vanity.simulator.LocalBackend;
import vanity.simulator.Office;
import vanity.simulator.lambda.LambdaHost.Invocation;
import vanity.simulator.lex.understanding.Recogniser;
import vanity.simulator.line.CallClock;

/** Our function and our bot's definition, answering what the custom resource asks. */
final class RealLine {
  private static final String LOCAL_FUNCTION =
      "arn:aws:lambda:us-east-1:123456789012:function:vanity-line-fulfillment:live";

  private final Map<String, String> properties;
  private final Recogniser recogniser;

  RealLine(Map<String, String> properties) throws IOException {
    this.properties = properties;
    recogniser =
        new Recogniser(
            BotReader.read(Path.of("../../bot/definition"))
                .locale(properties.get(FlowProperties.LOCALE_ID))
                .orElseThrow(),
            defect -> {
              throw new AssertionError(defect);
            });
  }

  void speaksThrough(Talk talk) throws IOException {
    talk.opening.clear();
    JSON.std
        .mapFrom(opening())
        .forEach((name, value) -> talk.opening.put(name, String.valueOf(value)));
    for (BotSample sample : BotSample.read(properties.get(FlowProperties.BOT_SAMPLES))) {
      recogniser
          .intent(sample.utterance(), _ -> true)
          .ifPresent(it -> talk.intents.put(sample.utterance(), it.intent().name()));
    }
  }

  private String opening() {
    var plan = new CallPlan("c", null, Instant.EPOCH, Office.PLAIN, Set.of());
    String event = JsonText.line(WithheldCall.opening(properties.get(FlowProperties.INSTANCE_ARN)));
    Invocation answer =
        LocalBackend.inMemory(Lexicon.load())
            .withoutCallers()
            .lambda(plan, new CallClock(Instant.EPOCH))
            .invoke(LOCAL_FUNCTION, event, Duration.ofSeconds(8));
    if (answer instanceof Invocation.Answered(String text, Duration _)) {
      return text;
    }
    throw new AssertionError(answer);
  }
}
