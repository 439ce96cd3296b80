package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.flow.VanityLineFlowTest.QUEUE;
import static vanity.simulator.flow.VanityLineFlowTest.QUEUE_FLOW;
import static vanity.simulator.flow.VanityLineFlowTest.closes;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowReader;
import vanity.contactflow.FlowTemplate;
import vanity.contract.FlowPlaceholders;
import vanity.simulator.lex.LexBlock;
import vanity.simulator.lex.LexResult;
import vanity.simulator.line.CallEvent.Reason;
import vanity.simulator.line.CallerInput;

/** Our flow that callers in the queue are in, entered from the one that answers calls. */
class QueueFlowTest {
  private static final Flow ANSWERING = VanityLineFlowTest.flow("none", QUEUE);
  private static final Flow WAITING = flow();

  /** Listening points of one whole wait. */
  private static final int ROUNDS = 10;

  static Flow flow() {
    return FlowReader.flow(
        FlowTemplate.inTheQueue()
            .fill(
                Map.of(
                    FlowPlaceholders.FULFILLMENT_ARN,
                    "arn:aws:lambda:us-east-1:111122223333:function:fulfillment:live",
                    FlowPlaceholders.BOT_ALIAS_ARN,
                    "arn:aws:lex:us-east-1:111122223333:bot-alias/BOT/ALIAS",
                    FlowPlaceholders.FLOW_LOGGING,
                    "Disabled")));
  }

  /** Somebody is logged in, the queue has room, and nobody picks up. */
  private static TestCall call() {
    return TestCall.politelyThrough(ANSWERING)
        .centre(new GivenContactCentre(true, false, false, 1))
        .library(id -> id.equals(QUEUE_FLOW) ? Optional.of(WAITING) : Optional.empty())
        .lambda(VanityLineFlowTest::keypad);
  }

  /** The conversation ends with one outcome after the other. */
  private static Function<LexBlock, LexResult> closesWith(String... outcomes) {
    var rest = Stream.of(outcomes).iterator();
    return block -> closes(rest.next()).apply(block);
  }

  private static TestCall waits(TestCall call) {
    for (int round = 0; round < ROUNDS; round++) {
      call.does(new CallerInput.Silence());
    }
    return call;
  }

  @Test
  void comesBackToTheConversationWithinThreeMinutesWhenNobodyPicksUp() {
    TestCall call = waits(call().lex(closesWith("agent", "goodbye")));

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.said()).contains("You're in line for a person. To come back to me, press 0.");
    assertThat(call.lambdaEvents.getLast())
        .contains("\"operation\":\"resume\"", "\"reason\":\"no-answer\"", "\"state\":\"v=2\"");
    assertThat(call.clock.elapsed()).isBetween(Duration.ofMinutes(2), Duration.ofSeconds(200));
    assertThat(call.blocks()).endsWith("queue-note", "queue-goodbye");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "#"})
  void comesBackForAKey(String key) {
    TestCall call =
        call().lex(closesWith("agent", "goodbye")).does(new CallerInput.Silence()).presses(key);

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.lambdaEvents.getLast()).contains("\"reason\":\"came-back\"");
  }

  @Test
  void leavesNothingOfTheConversationInTheContact() {
    TestCall call = call().lex(closesWith("agent"));

    assertThat(call.run().reason()).isEqualTo(Reason.HUNG_UP);
    assertThat(call.contact().texts(Contact.ATTRIBUTES))
        .containsEntry("vanityState", "none")
        .containsEntry("vanityOutcome", "agent");
  }

  @Test
  void saysGoodbyeToACallerWhoHasWaitedThreeTimes() {
    TestCall call = call().lex(closesWith("agent", "agent", "agent", "agent"));
    for (int wait = 0; wait < 3; wait++) {
      call.presses("0");
    }

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.said().getLast()).contains("nobody is free");
  }

  @Test
  void hasTheKeypadTooWhileSpeechFails() {
    TestCall call =
        call()
            .lex(_ -> new LexResult.Failed("bot error"))
            .presses("0")
            .presses("0")
            .presses("5")
            .presses("2065550142#")
            .presses("9");

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.blocks()).contains("queue-menu", "queue-dial", "queue-bye");
  }

  @Test
  void keepsTheCallerInLineWhenTheLambdaIsDown() {
    TestCall call =
        call()
            .lex(closesWith("agent"))
            .lambda(event ->
                event.contains("\"operation\":\"offer\"")
                    ? VanityLineFlowTest.answer("offer")
                    : VanityLineFlowTest.down());
    waits(waits(waits(call)));

    assertThat(call.run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(call.said())
        .filteredOn(
            said -> said.equals("Sorry, that didn't work. You're still in line for a person."))
        .hasSize(3);
    assertThat(call.said().getLast()).contains("nobody is free");
  }

  static Stream<String> everyFault() {
    return VanityLineFlowTest.everyFaultOf(WAITING);
  }

  /** One block at a time fails, whenever it is reached, in calls that lead everywhere. */
  @ParameterizedTest
  @MethodSource("everyFault")
  void endsPolitelyWhateverBlockFails(String fault) {
    for (String second : List.of("goodbye", "agent", "keypad")) {
      TestCall call =
          call()
              .lex(closesWith("agent", second, "goodbye", "goodbye", "goodbye"))
              .fault(fault, ANSWERING, WAITING)
              .does(new CallerInput.Silence())
              .presses("0");
      for (String keys : "1 5 2065550142# 0 9 9 9 9 9 9".split(" ")) {
        call.presses(keys);
      }

      assertThat(waits(waits(waits(call))).run().reason()).isEqualTo(Reason.GOODBYE);
    }
  }
}
