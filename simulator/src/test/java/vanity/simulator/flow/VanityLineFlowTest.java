package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowReader;
import vanity.contactflow.FlowTemplate;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lex.LexBlock;
import vanity.simulator.lex.LexResult;
import vanity.simulator.line.CallEvent.Reason;
import vanity.simulator.line.CallerInput;

/** Our own flow, with the Lambda and the bot played by the test. */
class VanityLineFlowTest {
  private static final String QUEUE = TestCall.INSTANCE + "/queue/people";

  static Flow flow(String consent, String queue) {
    return FlowReader.flow(
        FlowTemplate.vanityLine()
            .fill(
                Map.of(
                    "fulfillmentArn",
                    "arn:aws:lambda:us-east-1:111122223333:function:fulfillment:live",
                    "botAliasArn",
                    "arn:aws:lex:us-east-1:111122223333:bot-alias/BOT/ALIAS",
                    "recordingConsent",
                    consent,
                    "agentQueueArn",
                    queue)));
  }

  private static TestCall call() {
    return TestCall.through(flow("none", "none"));
  }

  private static LambdaHost.Invocation answer(String status) {
    return TestCall.answered(
        """
        {"status":"%s","say":"<speak>say %s</speak>","state":"v=1","maxKeys":"1",
         "endTimeout":"640","at":"2026-01-01T00:00:09Z","kept":"none"}
        """
            .formatted(status, status));
  }

  private static Function<LexBlock, LexResult> closes(String outcome) {
    return block ->
        new LexResult.Closed(
            "Goodbye",
            "Fulfilled",
            Map.of(),
            Map.of("outcome", outcome, "state", "v=2", "kept", "none"));
  }

  @Test
  void speaksBeforeItWaitsForTheLambda() {
    TestCall call = call().lambda(event -> answer("offer")).lex(closes("goodbye"));

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.said().getFirst()).startsWith("Welcome to Vanity Line");
  }

  @Test
  void handsTheOfferToTheListeningBlock() {
    TestCall call = call().lambda(event -> answer("offer")).lex(closes("goodbye"));

    call.run();

    assertThat(call.lexBlocks.getFirst().prompt()).isEqualTo("<speak>say offer</speak>");
    assertThat(call.lexBlocks.getFirst().sessionAttributes())
        .containsEntry("state", "v=1")
        .containsEntry("outcome", "none")
        .containsEntry("x-amz-lex:dtmf:max-length:*:*", "1");
  }

  @Test
  void leadsToTheKeypadWhenSpeechFails() {
    TestCall call =
        call()
            .lambda(
                event -> answer(event.contains("\"operation\":\"goodbye\"") ? "goodbye" : "menu"))
            .lex(closes("keypad"))
            .presses("1")
            .presses("9");
    call.lambda(event ->
        event.contains("\"operation\":\"offer\"")
            ? answer("offer")
            : answer(event.contains("\"operation\":\"goodbye\"") ? "goodbye" : "menu"));

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.said()).endsWith("say menu", "say goodbye");
  }

  @Test
  void recordsOnlyAfterConsent() {
    TestCall call =
        TestCall.through(flow("ask", "none"))
            .lambda(event -> answer("offer"))
            .lex(closes("goodbye"))
            .presses("1");

    call.run();

    assertThat(call.contact().texts(Contact.ATTRIBUTES))
        .containsEntry("recordingConsent", "given")
        .containsEntry("recordingConsentAt", "2026-01-01T00:00:09Z");
  }

  @Test
  void goesOnUnrecordedWhenTheCallerSaysNothing() {
    TestCall call =
        TestCall.through(flow("ask", "none"))
            .lambda(event -> answer("offer"))
            .lex(closes("goodbye"))
            .does(new CallerInput.Silence());

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.blocks()).doesNotContain("record").contains("conversation");
  }

  @Test
  void putsTheCallerThroughWhenSomebodyIsThere() {
    TestCall call =
        TestCall.through(flow("none", QUEUE)).lambda(event -> answer("offer")).lex(closes("agent"));

    assertThat(call.run().reason()).isEqualTo(Reason.TRANSFERRED);
    assertThat(call.contact().texts(Contact.ATTRIBUTES)).containsEntry("number", "+15553569377");
  }

  @Test
  void comesBackToTheConversationWhenNobodyIsThere() {
    TestCall call =
        TestCall.through(flow("none", QUEUE))
            .operations(new GivenOperations(false, false, 0))
            .lambda(event -> answer("offer"))
            .lex(closes("agent"));

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.lambdaEvents.get(1)).contains("\"reason\":\"closed\"");
    assertThat(call.lexBlocks).hasSize(4);
    assertThat(call.said().getLast()).contains("nobody is free");
  }

  @Test
  void apologisesWhenTheLambdaIsDown() {
    TestCall call =
        call()
            .lambda(event ->
                new LambdaHost.Invocation.Failed(
                    "RuntimeException", "down", java.time.Duration.ofMillis(5)));

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.lambdaEvents).hasSize(2);
    assertThat(call.said().getLast()).contains("sorry");
  }
}
