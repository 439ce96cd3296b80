package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.lex.Talk.press;
import static vanity.simulator.lex.Talk.say;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vanity.simulator.lambda.LambdaHost.Invocation;
import vanity.simulator.line.CallEvent;

/**
 * docs/wire-formats.md: attributes-replaced, delegate-messages, close-failed, reply-refused,
 * hook-failed, hook-timeout, intent-by-reply, recursion.
 */
class HookRepliesTest {
  @Test
  void sessionAttributesAreReplacedNotMerged() {
    Talk talk =
        Talk.ours()
            .attribute("state", "v1")
            .attribute("kept", "none")
            .answering(Replies.elicitIntent("Yes?", ",\"sessionAttributes\":{\"state\":\"v2\"}"));

    talk.run(say("help"), say("help"));

    assertThat(talk.asked(1, "sessionState", "sessionAttributes")).isEqualTo(Map.of("state", "v2"));
  }

  @Test
  void anAnswerWithoutAttributesKeepsThem() {
    Talk talk = Talk.ours().attribute("state", "v1").answering(Replies.elicitIntent("Yes?"));

    talk.run(say("help"), say("help"));

    assertThat(talk.asked(1, "sessionState", "sessionAttributes")).isEqualTo(Map.of("state", "v1"));
  }

  @Test
  void tuningOfTheAnswerHoldsFromTheNextListeningOn() {
    Talk talk =
        Talk.ours()
            .attribute("x-amz-lex:dtmf:max-length:*:*", "1")
            .answering(
                Replies.elicitIntent(
                    "Yes?", ",\"sessionAttributes\":{\"x-amz-lex:dtmf:max-length:*:*\":\"11\"}"));

    talk.run(press("8"), press("12065550142"));

    assertThat(talk.asked(1, "inputTranscript")).isEqualTo("12065550142");
  }

  @Test
  void tuningOfASlotHoldsWhileThatSlotIsAskedAndNoLonger() {
    String one = "\"x-amz-lex:dtmf:max-length:*:*\":\"1\"";
    String eleven = "\"x-amz-lex:dtmf:max-length:ConvertNumber:phoneNumber\":\"11\"";
    String attributes = "\"sessionAttributes\":{" + one + "," + eleven + "}";
    Talk talk =
        Talk.ours()
            .answering(
                Replies.elicitSlotWith(attributes, "ConvertNumber", "phoneNumber", "Which?"),
                Replies.elicitIntent("Yes?"));

    talk.run(press("5#"), press("12065550142"), press("12065550142"));

    assertThat(talk.asked(1, "inputTranscript")).isEqualTo("12065550142");
    assertThat(talk.asked(2, "inputTranscript")).isEqualTo("1");
  }

  @Test
  void theEndOfSpeechOfASlotComesBeforeThatOfAll() {
    String all = "\"x-amz-lex:audio:end-timeout-ms:*:*\":\"1000\"";
    String slot = "\"x-amz-lex:audio:end-timeout-ms:ConvertNumber:phoneNumber\":\"2500\"";

    assertThat(untilHeard(all + "," + slot).minus(untilHeard(all)))
        .isEqualTo(Duration.ofMillis(1_500));
  }

  @Test
  void messagesBesideDelegateAreNotPlayed() {
    Talk talk =
        Talk.ours()
            .answering(
                "{\"sessionState\":{\"dialogAction\":{\"type\":\"Delegate\"}},\"messages\":[{\"contentType\":\"PlainText\",\"content\":\"Lost.\"}]}");

    talk.run(say("spell it"));

    assertThat(talk.spoken())
        .containsExactly("Hello", "Which one should I spell: one, two or three?");
  }

  @Test
  void aFulfilledCloseLeavesWithSlotsAndAttributes() {
    Talk talk =
        Talk.ours()
            .attribute("outcome", "none")
            .answering(Replies.close("KeepNumber", "Fulfilled", "Kept."));

    LexResult result = talk.run(say("keep number two"));

    assertThat(result)
        .isEqualTo(
            new LexResult.Closed(
                "KeepNumber", "Fulfilled", Map.of("choice", "2"), Map.of("outcome", "none")));
    assertThat(talk.spoken()).endsWith("Kept.");
  }

  @Test
  void aFailedCloseIsSpokenAndTakesTheErrorBranch() {
    Talk talk = Talk.ours().answering(Replies.close("Help", "Failed", "Sorry."));

    assertThat(talk.run(say("help")))
        .isEqualTo(new LexResult.Failed("intent 'Help' closed as Failed"));
    assertThat(talk.spoken()).endsWith("Sorry.");
  }

  @Test
  void aCloseThatLeavesTheIntentOpenIsNoSuccess() {
    Talk talk = Talk.ours().answering(Replies.close("Help", "InProgress", "Bye."));

    assertThat(talk.run(say("help"))).isInstanceOf(LexResult.Failed.class);
  }

  @Test
  void anAnswerThatLexRefusesFailsTheBlockAndSaysWhy() {
    Talk talk = Talk.ours().answering(Replies.elicitSlot("SpellNumber", "which", "Which?"));

    assertThat(talk.run(say("spell it")))
        .isEqualTo(
            new LexResult.Failed(
                "Lex refuses the answer of the code hook to intent 'SpellNumber':"
                    + " sessionState.intent.slots: intent 'SpellNumber' has no slot 'which'; it has"
                    + " [choice]; sessionState.dialogAction.slotToElicit: intent 'SpellNumber' has"
                    + " no slot 'which'; it has [choice]"));
    assertThat(talk.events())
        .contains(new CallEvent.Lambda("lex", "SpellNumber", "refused", Talk.TOOK, 1));
  }

  @Test
  void aFunctionThatFailsFailsTheBlock() {
    Talk failed =
        Talk.ours().ending(new Invocation.Failed("NullPointerException", "no state", Talk.TOOK));
    assertThat(failed.run(say("help")))
        .isEqualTo(
            new LexResult.Failed(
                "the code hook of intent 'Help' failed: NullPointerException: no state"));

    Talk slow = Talk.ours().ending(new Invocation.TimedOut(Duration.ofSeconds(30)));
    assertThat(slow.run(say("help")))
        .isEqualTo(new LexResult.Failed("the code hook of intent 'Help' took longer than 30 s"));

    Talk busy = Talk.ours().ending(new Invocation.Throttled(Duration.ZERO));
    assertThat(busy.run(say("spell it")))
        .isEqualTo(new LexResult.Failed("the code hook of intent 'SpellNumber' was throttled"));
  }

  @Test
  void aDialogHookThatFailsFailsTheBlockToo() {
    Talk failed = Talk.ours().ending(new Invocation.Failed("X", "y", Talk.TOOK));
    assertThat(failed.run(say("spell it")))
        .isEqualTo(new LexResult.Failed("the code hook of intent 'SpellNumber' failed: X: y"));

    Talk slow = Talk.ours().ending(new Invocation.TimedOut(Duration.ofSeconds(30)));
    assertThat(slow.run(say("spell it")))
        .isEqualTo(
            new LexResult.Failed("the code hook of intent 'SpellNumber' took longer than 30 s"));
  }

  @Test
  void theTimeOfTheFunctionPasses() {
    Talk quick = Talk.ours();
    quick.run(say("spell it"));
    Talk slow =
        Talk.ours().ending(new Invocation.Answered(Replies.delegate(), Duration.ofSeconds(3)));
    slow.run(say("spell it"));

    assertThat(slow.elapsed().minus(quick.elapsed()))
        .isEqualTo(Duration.ofSeconds(3).minus(Talk.TOOK));
  }

  @Test
  void namingAnotherIntentSwitchesToIt() {
    Talk talk =
        Talk.ours()
            .answering(
                Replies.delegate("Goodbye", "ReadyForFulfillment"),
                Replies.close("Goodbye", "Fulfilled", "Bye."));

    LexResult result = talk.run(say("help"));

    assertThat(talk.asked(1, "sessionState", "intent", "name")).isEqualTo("Goodbye");
    assertThat(talk.asked(1, "invocationSource")).isEqualTo("FulfillmentCodeHook");
    assertThat(result).isInstanceOf(LexResult.Closed.class);
  }

  @Test
  void goingRoundWithoutAskingTheCallerIsRefused() {
    String[] again = new String[40];
    java.util.Arrays.fill(again, Replies.delegate("Help", "ReadyForFulfillment"));

    assertThat(Talk.ours().answering(again).run(say("help")))
        .isInstanceOfSatisfying(
            LexResult.Failed.class,
            failed ->
                assertThat(failed.reason())
                    .startsWith("recursion: 30 steps in one turn")
                    .contains("'Help'"));
  }

  @Test
  void anAliasWithoutAFunctionSaysSo() {
    BotAlias alias = new BotAlias(Talk.ALIAS, Talk.ourBot(), null);

    assertThat(new Talk(alias, LexSettings.usual()).run(say("help")))
        .isEqualTo(
            new LexResult.Failed(
                "intent 'Help' asks for its code hook, but alias "
                    + Talk.ALIAS
                    + " has no Lambda function"));
  }

  @Test
  void contextsOfAnAnswerReplaceThoseOfTheSession() {
    String contexts =
        ",\"activeContexts\":[{\"name\":\"ready\",\"contextAttributes\":{},\"timeToLive\":{\"timeToLiveInSeconds\":60,\"turnsToLive\":3}}]";
    Talk talk =
        new Talk(
                new TestBot()
                    .with(TestBot.intent("Start", "start").fulfilled(true))
                    .with(TestBot.intent("Go", "go").fulfilled(true).needs("ready"))
                    .build())
            .answering(Replies.elicitIntent("Yes?", contexts));

    talk.run(say("start"), say("go"));

    assertThat(talk.asked(1, "sessionState", "intent", "name")).isEqualTo("Go");
    assertThat(talk.asked(1, "sessionState", "activeContexts", "0", "name")).isEqualTo("ready");
  }

  private static Duration untilHeard(String attributes) {
    String state = "\"sessionAttributes\":{" + attributes + "}";
    Talk talk =
        Talk.ours()
            .answering(Replies.elicitSlotWith(state, "ConvertNumber", "phoneNumber", "Which?"));
    talk.run(press("5#"), say("206 555 0142"));
    return talk.elapsed();
  }
}
