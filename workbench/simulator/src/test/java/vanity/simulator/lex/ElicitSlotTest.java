package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.lex.Talk.press;
import static vanity.simulator.lex.Talk.say;
import static vanity.simulator.lex.Talk.silence;

import org.junit.jupiter.api.Test;
import vanity.bot.Slot;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.Listening;

/**
 * docs/wire-formats.md: slot-first, intent-switch, code-hook-every-turn, retries, retry-attempts,
 * keys-only-attempt.
 */
class ElicitSlotTest {
  private static final String WHICH = Replies.elicitSlot("SpellNumber", "choice", "Which one?");

  @Test
  void theActiveSlotComesBeforeOtherIntents() {
    Talk talk = Talk.ours().answering(WHICH);

    talk.run(say("spell it"), press("1"));

    assertThat(talk.asked(1, "sessionState", "intent", "name")).isEqualTo("SpellNumber");
    assertThat(
            talk.asked(1, "sessionState", "intent", "slots", "choice", "value", "interpretedValue"))
        .isEqualTo("1");
    assertThat(talk.events())
        .contains(new CallEvent.Listen("conversation", Listening.By.LEX, "choice"));
  }

  @Test
  void theSlotsOwnUtterancesFillIt() {
    Talk talk = ordering(TestBot.slot("size", "AMAZON.Number", true));

    talk.run(say("order"), say("It is 3."));

    assertThat(
            talk.asked(0, "sessionState", "intent", "slots", "size", "value", "interpretedValue"))
        .isEqualTo("3");
  }

  @Test
  void theIntentsUtterancesFillItToo() {
    Talk talk =
        Talk.ours().answering(Replies.elicitSlot("ConvertNumber", "phoneNumber", "Which number?"));

    talk.run(press("5"), say("convert the number 206 555 0142"));

    assertThat(
            talk.asked(
                1, "sessionState", "intent", "slots", "phoneNumber", "value", "interpretedValue"))
        .isEqualTo("2065550142");
  }

  @Test
  void theExactWordsOfAnotherIntentSwitchToIt() {
    Talk talk = Talk.ours().answering(WHICH);

    talk.run(say("spell it"), say("goodbye"));

    assertThat(talk.asked(1, "sessionState", "intent", "name")).isEqualTo("Goodbye");
  }

  @Test
  void switchingCanBeForbiddenForATurn() {
    Talk talk =
        Talk.ours()
            .answering(
                Replies.elicitSlot(
                    "SpellNumber",
                    "choice",
                    "Which one?",
                    ",\"requestAttributes\":{\"x-amz-lex:intent-switch\":\"DISABLE\"}"),
                WHICH);

    talk.run(say("spell it"), say("goodbye"), say("goodbye"));

    assertThat(talk.asked(1, "sessionState", "intent", "name")).isEqualTo("SpellNumber");
    assertThat(talk.asked(2, "sessionState", "intent", "name")).isEqualTo("Goodbye");
  }

  @Test
  void aSwitchCanBeForcedWhereLexMightSwitch() {
    BotAlias alias = new BotAlias(Talk.ALIAS, Talk.ourBot(), "f");
    LexSettings forced = new LexSettings(0, IntentSwitching.always("PickNumber"));
    Talk talk = new Talk(alias, forced).answering(WHICH, WHICH);

    talk.run(say("spell it"), say("two"));

    assertThat(talk.asked(1, "sessionState", "intent", "name")).isEqualTo("PickNumber");
    assertThat(talk.asked(1, "inputTranscript")).isEqualTo("two");
  }

  @Test
  void theCodeHookRunsAtEveryTurnFilledOrNot() {
    Talk talk = Talk.ours();

    talk.run(press("5"), say("hm"), say("206 555 0142"));

    assertThat(talk.asked()).hasSize(3);
    assertThat(talk.asked(0, "proposedNextState", "prompt", "attempt")).isEqualTo("Initial");
    assertThat(talk.asked(1, "invocationSource")).isEqualTo("DialogCodeHook");
    assertThat(talk.asked(1, "inputTranscript")).isEqualTo("hm");
    assertThat(talk.asked(1, "sessionState", "intent", "slots", "phoneNumber")).isNull();
    assertThat(talk.asked(1, "proposedNextState", "dialogAction", "slotToElicit"))
        .isEqualTo("phoneNumber");
    assertThat(talk.asked(1, "proposedNextState", "prompt", "attempt")).isEqualTo("Retry1");
    assertThat(talk.asked(2, "proposedNextState", "dialogAction", "slotToElicit"))
        .isEqualTo("correct");
  }

  @Test
  void aDelegatingFunctionLeavesThePromptsToTheBotAttemptByAttempt() {
    Talk talk = Talk.ours();

    talk.run(press("5"), silence(), silence());

    assertThat(talk.spoken())
        .containsExactly(
            "Hello",
            "Say or key in the ten digits, area code first.",
            "One digit at a time, please. For example: two, zero, six, and so on.",
            "Key in the ten digits on your phone, then press pound. Or say them one at a time.");
  }

  @Test
  void whenTheRetriesAreUsedUpTheFallbackTakesOver() {
    Talk talk = Talk.ours();

    talk.run(press("5"), say("hm"), say("hm"), press("*"));

    assertThat(talk.asked(3, "sessionState", "intent", "name")).isEqualTo("FallbackIntent");
    assertThat(talk.asked(3, "invocationSource")).isEqualTo("FulfillmentCodeHook");
  }

  @Test
  void askingAgainForAMissedSlotCountsAsTheNextAttempt() {
    String ask = Replies.elicitSlot("ConvertNumber", "phoneNumber", "Which number?");
    Talk talk = Talk.ours().answering(ask, ask, ask, ask);

    talk.run(press("5"), say("hm"), say("hm"), say("hm"));

    assertThat(talk.asked(1, "proposedNextState", "prompt", "attempt")).isEqualTo("Retry1");
    assertThat(talk.asked(2, "proposedNextState", "prompt", "attempt")).isEqualTo("Retry2");
    assertThat(talk.asked(3, "sessionState", "intent", "name")).isEqualTo("FallbackIntent");
  }

  @Test
  void theLastAttemptHearsSpeechToo() {
    Talk talk = Talk.ours();

    talk.run(press("5"), silence(), silence(), say("206 555 0142"));

    assertThat(talk.asked(3, "inputTranscript")).isEqualTo("206 555 0142");
    assertThat(talk.asked(3, "sessionState", "intent", "name")).isEqualTo("ConvertNumber");
  }

  @Test
  void askingAgainForAFilledSlotStartsOver() {
    String ask = Replies.elicitSlot("ConvertNumber", "phoneNumber", "And the rest?");
    Talk talk = Talk.ours().answering(ask, ask, ask, ask);

    talk.run(press("5"), say("206"), say("555"), say("0142"), say("hm"));

    assertThat(talk.asked(4, "proposedNextState", "prompt", "attempt")).isEqualTo("Retry1");
  }

  @Test
  void slotsAreAskedByPriority() {
    Talk talk =
        new Talk(
            new TestBot()
                .with(
                    TestBot.intent("Order", "order")
                        .fulfilled(true)
                        .slots(
                            TestBot.slot("zebra", "AMAZON.Number", true),
                            TestBot.slot("note", "AMAZON.FreeFormInput", false),
                            TestBot.slot("apple", "AMAZON.Number", true))
                        .asking("apple", "note", "zebra"))
                .build());

    talk.run(say("order"), say("1"), say("2"));

    assertThat(talk.spoken()).containsExactly("Hello", "What apple?", "What zebra?");
    assertThat(talk.asked(0, "invocationSource")).isEqualTo("FulfillmentCodeHook");
  }

  @Test
  void aFunctionThatIsNotAskedInDialogsHearsNothingOfMisses() {
    Talk talk = ordering(TestBot.slot("size", "AMAZON.Number", true));

    talk.run(say("order"), say("hm"));

    assertThat(talk.asked()).isEmpty();
    assertThat(talk.spoken()).containsExactly("Hello", "What size?", "Again: size?");
  }

  private static Talk ordering(Slot slot) {
    return new Talk(
        new TestBot().with(TestBot.intent("Order", "order").fulfilled(true).slots(slot)).build());
  }
}
