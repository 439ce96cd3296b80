package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.bot.BotLocale;
import vanity.bot.BotReader;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowReader;
import vanity.contactflow.FlowTemplate;
import vanity.contract.FlowPlaceholders;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lex.LexBlock;
import vanity.simulator.lex.LexResult;
import vanity.simulator.line.CallEvent.Reason;
import vanity.simulator.line.CallerInput;

/** Our flow that answers calls, with the Lambda and the bot played by the test. */
class VanityLineFlowTest {
  private static final GivenContactCentre STAFFED = new GivenContactCentre(true, false, 1);

  static final String QUEUE = TestCall.INSTANCE + "/queue/people";
  static final String QUEUE_FLOW = TestCall.INSTANCE + "/contact-flow/queue";

  static Flow flow(String consent, String queue) {
    return FlowReader.flow(
        FlowTemplate.vanityLine()
            .fill(
                Map.of(
                    FlowPlaceholders.FULFILLMENT_ARN,
                    "arn:aws:lambda:us-east-1:111122223333:function:fulfillment:live",
                    FlowPlaceholders.BOT_ALIAS_ARN,
                    "arn:aws:lex:us-east-1:111122223333:bot-alias/BOT/ALIAS",
                    FlowPlaceholders.RECORDING_CONSENT,
                    consent,
                    FlowPlaceholders.AGENT_QUEUE_ARN,
                    queue,
                    FlowPlaceholders.QUEUE_FLOW_ARN,
                    queue.equals("none") ? "none" : QUEUE_FLOW,
                    FlowPlaceholders.FLOW_LOGGING,
                    "Disabled")));
  }

  private static TestCall call() {
    return TestCall.politelyThrough(flow("none", "none"));
  }

  static LambdaHost.Invocation answer(String status) {
    return TestCall.answered(
        """
        {"status":"%s","say":"<speak>say %s</speak>","state":"v=1","maxKeys":"1",
         "endTimeout":"640","at":"2026-01-01T00:00:09Z","kept":"none"}
        """
            .formatted(status, status));
  }

  static Function<LexBlock, LexResult> closes(String outcome) {
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
            .lambda(VanityLineFlowTest::keypad)
            .lex(_ -> new LexResult.Failed("bot error"))
            .presses("1")
            .presses("9");

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.said()).endsWith("say menu", "say goodbye");
  }

  @Test
  void recordsOnlyAfterConsent() {
    TestCall call =
        TestCall.politelyThrough(flow("ask", "none"))
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
        TestCall.politelyThrough(flow("ask", "none"))
            .lambda(event -> answer("offer"))
            .lex(closes("goodbye"))
            .does(new CallerInput.Silence());

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.blocks()).doesNotContain("record").contains("conversation");
  }

  @Test
  void putsTheCallerThroughWhenSomebodyIsThere() {
    TestCall call =
        TestCall.politelyThrough(flow("none", QUEUE))
            .centre(STAFFED)
            .lambda(event -> answer("offer"))
            .lex(closes("agent"));

    assertThat(call.run().reason()).isEqualTo(Reason.TRANSFERRED);
    assertThat(call.contact().texts(Contact.ATTRIBUTES)).containsEntry("number", "+15553569377");
  }

  @Test
  void comesBackToTheConversationWhenNobodyIsLoggedIn() {
    TestCall call =
        TestCall.politelyThrough(flow("none", QUEUE))
            .centre(new GivenContactCentre(true, false, 0))
            .lambda(event -> answer("offer"))
            .lex(closes("agent"));

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.lambdaEvents.get(1)).contains("\"reason\":\"closed\"");
  }

  @Test
  void comesBackToTheConversationWhenNobodyIsThere() {
    TestCall call =
        TestCall.politelyThrough(flow("none", QUEUE))
            .centre(new GivenContactCentre(false, false, 0))
            .lambda(event -> answer("offer"))
            .lex(closes("agent"));

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.lambdaEvents.get(1)).contains("\"reason\":\"closed\"");
    assertThat(call.lexBlocks).hasSize(11);
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

  @Test
  void tellsTheLambdaEveryKeyAndEverySilenceOfTheKeypad() {
    TestCall call =
        call()
            .lambda(VanityLineFlowTest::keypad)
            .lex(_ -> new LexResult.Failed("bot error"))
            .presses("2")
            .does(new CallerInput.Silence())
            .presses("5")
            .presses("2065550142#")
            .presses("9");

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.lambdaEvents.stream().skip(1).map(VanityLineFlowTest::key))
        .containsExactly("none", "2", "Timeout", "5", "2065550142", "9");
  }

  @Test
  void putsTheCallerThroughFromTheKeypad() {
    TestCall call =
        TestCall.politelyThrough(flow("none", QUEUE))
            .centre(STAFFED)
            .lambda(VanityLineFlowTest::keypad)
            .lex(block -> new LexResult.Failed("bot error"))
            .presses("0");

    assertThat(call.run().reason()).isEqualTo(Reason.TRANSFERRED);
  }

  @Test
  void leadsToTheKeypadWithTheStateTheFlowHeldWhenTheBotFails() {
    TestCall call =
        call()
            .lambda(VanityLineFlowTest::keypad)
            .lex(block -> new LexResult.Failed("bot error"))
            .presses("9");

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.lambdaEvents.getLast()).contains("\"state\":\"v=1\"");
  }

  @Test
  void apologisesWhenTheLambdaFailsThreeTimesBehindTheKeypad() {
    TestCall call =
        call()
            .lambda(event -> event.contains("\"operation\":\"offer\"") ? answer("offer") : down())
            .lex(_ -> new LexResult.Failed("bot error"));
    for (int i = 0; i < 9; i++) {
      call.presses("1");
    }

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.said())
        .filteredOn(said -> said.startsWith("Sorry, that didn't work."))
        .hasSize(2);
    assertThat(call.said().getLast()).contains("something on our side is not working");
  }

  @Test
  void saysGoodbyeToACallerWhoNeverStopsPressing() {
    TestCall call =
        call().lambda(VanityLineFlowTest::keypad).lex(_ -> new LexResult.Failed("bot error"));
    for (int i = 0; i < 50; i++) {
      call.presses("1");
    }

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.said().getLast()).contains("talked for a long while");
  }

  @Test
  void speaksWithTheVoiceAndTheLanguageOfTheBot() throws IOException {
    BotLocale locale = BotReader.read(Path.of("../../bot/definition")).locales().getFirst();
    Flow flow = flow("none", "none");

    assertThat(flow.action("voice").orElseThrow().parameters().texts())
        .containsEntry("TextToSpeechVoice", Objects.requireNonNull(locale.voice()).voiceId())
        .hasEntrySatisfying(
            "TextToSpeechEngine",
            engine -> assertThat(engine).isEqualToIgnoringCase(locale.voice().engine()));
    assertThat(flow.action("language").orElseThrow().parameters().texts())
        .containsEntry("LanguageCode", locale.id().replace('_', '-'));
  }

  static Stream<String> everyFault() {
    return everyFaultOf(flow("ask", QUEUE));
  }

  static Stream<String> everyFaultOf(Flow flow) {
    return flow.actions().stream()
        .flatMap(action ->
            action.transitions().errors().stream()
                .map(error -> action.identifier() + "=" + error.type()));
  }

  /** One block at a time fails, whenever it is reached, in calls that lead everywhere. */
  @ParameterizedTest
  @MethodSource("everyFault")
  void endsPolitelyWhateverBlockFails(String fault) {
    Flow flow = flow("ask", QUEUE);
    for (String outcome : List.of("goodbye", "keypad", "agent", "none")) {
      for (GivenContactCentre people :
          List.of(
              new GivenContactCentre(true, false, 0),
              new GivenContactCentre(false, false, 0),
              new GivenContactCentre(true, true, 0))) {
        TestCall call =
            TestCall.politelyThrough(flow)
                .centre(people)
                .lambda(VanityLineFlowTest::keypad)
                .lex(closes(outcome))
                .fault(fault);
        for (String keys : "1 4 7 5 2065550142# 6 3 8".split(" ")) {
          call.presses(keys);
        }
        call.does(new CallerInput.Silence()).presses("1").presses("9").presses("9").presses("9");

        assertThat(call.run().reason()).isIn(Reason.GOODBYE, Reason.TRANSFERRED);
      }
    }
  }

  /** Plays the Lambda behind the keypad. */
  static LambdaHost.Invocation keypad(String event) {
    if (!event.contains("\"operation\":\"key\"")) {
      return answer("offer");
    }
    return answer(
        switch (key(event)) {
          case "9" -> "goodbye";
          case "5" -> "number";
          case "0" -> "agent";
          default -> "menu";
        });
  }

  private static String key(String event) {
    return event.replaceFirst(".*\"key\":\"([^\"]*)\".*", "$1");
  }

  static LambdaHost.Invocation down() {
    return new LambdaHost.Invocation.Failed("RuntimeException", "down", Duration.ofMillis(5));
  }
}
