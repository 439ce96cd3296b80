package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.flow.TestFlows.action;
import static vanity.simulator.flow.TestFlows.flow;
import static vanity.simulator.flow.TestFlows.say;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vanity.simulator.line.CallEvent;

/** docs/wire-formats.md#prompts */
class BlockPromptTest {

  @Test
  void aPlainPromptIsSpokenToTheEndAndHearsNothing() {
    TestCall call =
        TestCall.through(
                flow(
                    say("hello", "Hello.", "menu"),
                    action(
                        "menu",
                        "GetParticipantInput",
                        "{\"Text\":\"Press.\",\"StoreInput\":\"False\",\"InputTimeLimitSeconds\":\"5\"}",
                        "1 -> one",
                        "-> end"),
                    say("one", "You pressed one.")))
            .presses("1");

    call.run();

    assertThat(call.said()).containsExactly("Hello.", "Press.", "You pressed one.");
    assertThat(call.clock.elapsed()).isGreaterThanOrEqualTo(Duration.ofMillis(6 * 60));
  }

  @Test
  void anUnsetReferenceIsSpokenAsNothing() {
    TestCall call = TestCall.through(flow(say("hello", "Hello $.Attributes.name!")));

    call.run();

    assertThat(call.said()).containsExactly("Hello !");
  }

  @Test
  void aValueThatBreaksTheSsmlTakesTheErrorBranch() {
    TestCall call = TestCall.through(ssml("<speak>$.Attributes.name</speak>"));
    call.contact().put(Contact.ATTRIBUTES, java.util.Map.of("name", "Smith & Sons"));

    call.run();

    assertThat(call.branches())
        .containsExactly("speak NoMatchingError trouble", "trouble NextAction end");
  }

  @Test
  void ofSsmlTheWordsAreHeardAndTheDocumentIsKept() {
    TestCall call = TestCall.through(ssml("<speak>1, <break time='1s'/>2</speak>"));

    call.run();

    assertThat(call.events)
        .contains(new CallEvent.Say("speak", "1, 2", "<speak>1, <break time='1s'/>2</speak>"));
  }

  @Test
  void aPromptThatIsTooLongTakesTheErrorBranch() {
    TestCall call = TestCall.through(ssml("<speak>" + "x".repeat(3001) + "</speak>"));

    call.run();

    assertThat(call.blocks()).contains("trouble");
  }

  @Test
  void aDocumentThatIsTooLongTakesTheErrorBranchThoughFewWordsAreSpoken() {
    String pause = "<break time='1ms'/>";
    TestCall call = TestCall.through(ssml("<speak>" + pause.repeat(320) + "Hi</speak>"));

    call.run();

    assertThat(call.blocks()).contains("trouble");
  }

  @Test
  void aBrokenDocumentInATextIsReadOut() {
    TestCall call = TestCall.through(flow(say("hello", "<speak>a & b</speak>")));

    call.run();

    assertThat(call.said()).containsExactly("<speak>a & b</speak>");
  }

  @Test
  void aPromptWithoutAnErrorBranchThatFailsEndsTheCallWithItsName() {
    TestCall call =
        TestCall.through(
            flow(action("speak", "MessageParticipant", "{\"SSML\":\"<speak>\"}", "-> end")));

    assertThat(call.run().detail())
        .contains("'speak' has no branch for: a prompt that cannot be spoken");
  }

  private static vanity.contactflow.Flow ssml(String document) {
    return flow(
        action(
            "speak",
            "MessageParticipant",
            "{\"SSML\":\"" + document + "\"}",
            "-> end",
            "!NoMatchingError -> trouble"),
        say("trouble", "Sorry."));
  }
}
