package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.flow.TestFlows.action;
import static vanity.simulator.flow.TestFlows.flow;
import static vanity.simulator.flow.TestFlows.say;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vanity.contactflow.Flow;
import vanity.simulator.lex.LexBlock;
import vanity.simulator.lex.LexResult;
import vanity.simulator.line.CallEvent;

/** docs/wire-formats.md#lex-block */
class LexRunnerTest {

  @Test
  void handsOverPromptLanguageAndSessionAttributes() {
    TestCall call = TestCall.through(lex("{\"state\":\"$.FlowAttributes.state\"}"));
    call.contact().put(Contact.FLOW_ATTRIBUTES, Map.of("state", "v=1", "say", "<speak>Hi</speak>"));

    call.run();

    LexBlock block = call.lexBlocks.getFirst();
    assertThat(block.prompt()).isEqualTo("<speak>Hi</speak>");
    assertThat(block.language()).isEqualTo("en-US");
    assertThat(block.contactId()).isEqualTo("contact-1");
    assertThat(block.aliasArn()).isEqualTo("arn:alias");
    assertThat(block.sessionAttributes()).containsOnly(Map.entry("state", "v=1"));
  }

  @Test
  void branchesOnTheIntentThatWasClosed() {
    assertThat(branchAfter(closed("Help"))).isEqualTo("lex Help help");
    assertThat(branchAfter(closed("help"))).isEqualTo("lex NoMatchingCondition end");
  }

  @Test
  void whatTheBotLeftCanBeRead() {
    TestCall call = TestCall.through(lex("{}")).lex(block -> closed("Help"));

    call.run();

    assertThat(call.said()).containsExactly("Help, two, agent, Fulfilled.");
  }

  @Test
  void aBotThatFailsLeavesNothingAndTakesTheErrorBranch() {
    TestCall call = TestCall.through(lex("{}")).lex(block -> new LexResult.Failed("bot error"));
    call.contact().set(Contact.LEX, Map.of("IntentName", "Old"));

    call.run();

    assertThat(call.branches()).containsExactly("lex NoMatchingError end");
    assertThat(call.contact().texts(Contact.LEX)).isEmpty();
  }

  @Test
  void listeningLongerThanTheServiceAllowsTakesTheErrorBranch() {
    TestCall call = TestCall.through(lex("{\"x-amz-lex:audio:max-length-ms:*:*\":\"15001\"}"));

    call.run();

    assertThat(call.lexBlocks).isEmpty();
    assertThat(call.branches()).containsExactly("lex NoMatchingError end");
  }

  @Test
  void aPromptThatCannotBeSpokenTakesTheErrorBranch() {
    TestCall call = TestCall.through(lex("{}"));
    call.contact().put(Contact.FLOW_ATTRIBUTES, Map.of("say", "<speak>a & b</speak>"));

    call.run();

    assertThat(call.lexBlocks).isEmpty();
  }

  @Test
  void hangingUpTakesNoBranch() {
    TestCall call = TestCall.through(lex("{}")).lex(block -> new LexResult.HungUp());

    assertThat(call.run().reason()).isEqualTo(CallEvent.Reason.HUNG_UP);
    assertThat(call.branches()).isEmpty();
  }

  private static String branchAfter(LexResult result) {
    TestCall call = TestCall.through(lex("{}")).lex(block -> result);
    call.run();
    return call.branches().getFirst();
  }

  private static LexResult closed(String intent) {
    return new LexResult.Closed(
        intent, "Fulfilled", Map.of("choice", "two"), Map.of("outcome", "agent"));
  }

  private static Flow lex(String session) {
    return flow(
        action(
            "lex",
            "ConnectParticipantWithLexBot",
            """
            {"SSML":"$.FlowAttributes.say","LexV2Bot":{"AliasArn":"arn:alias"},
             "LexSessionAttributes":%s}\
            """
                .formatted(session),
            "-> end",
            "Help -> help",
            "!NoMatchingCondition -> end",
            "!NoMatchingError -> end"),
        say(
            "help",
            "$.Lex.IntentName, $.Lex.Slots.choice, $.Lex.SessionAttributes.outcome, $.Lex.DialogState."));
  }
}
