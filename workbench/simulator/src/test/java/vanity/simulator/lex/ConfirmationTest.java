package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.lex.Talk.say;

import org.junit.jupiter.api.Test;
import vanity.bot.BotDefinition;
import vanity.bot.Intent;
import vanity.bot.NextStep;
import vanity.bot.Outcome;

/** docs/wire-formats.md: confirmation, confirm-intent. */
class ConfirmationTest {
  @Test
  void theIntentIsConfirmedBeforeItIsFulfilled() {
    Talk talk = new Talk(bot(false, Outcome.NONE));

    talk.run(say("order"), say("Yes!"));

    assertThat(talk.spoken()).startsWith("Hello", "Place it?");
    assertThat(talk.asked(0, "invocationSource")).isEqualTo("FulfillmentCodeHook");
    assertThat(talk.asked(0, "sessionState", "intent", "confirmationState")).isEqualTo("Confirmed");
  }

  @Test
  void aNoIsAnsweredAndLeavesAsFailed() {
    Talk talk = new Talk(bot(false, Outcome.NONE));

    assertThat(talk.run(say("order"), say("no thanks")))
        .isEqualTo(new LexResult.Failed("intent 'Order' closed as Failed"));
    assertThat(talk.spoken()).endsWith("Not ordered.");
  }

  @Test
  void theDialogHookHearsTheAnswer() {
    Talk talk = new Talk(bot(true, Outcome.NONE));

    talk.run(say("order"), say("no"));

    assertThat(talk.asked(0, "proposedNextState", "dialogAction", "type"))
        .isEqualTo("ConfirmIntent");
    assertThat(talk.asked(1, "sessionState", "intent", "confirmationState")).isEqualTo("Denied");
  }

  @Test
  void anAnswerThatIsNeitherIsAskedAgainAndThenGoesToTheFallback() {
    Talk talk = new Talk(bot(false, Outcome.NONE));

    talk.run(say("order"), say("hm"), say("hm"));

    assertThat(talk.spoken()).startsWith("Hello", "Place it?", "Yes or no?");
    assertThat(talk.asked(0, "sessionState", "intent", "name")).isEqualTo("Fallback");
  }

  @Test
  void theBotMaySayWhereAFailedConfirmationGoes() {
    Talk talk =
        new Talk(bot(false, TestBot.saying("Another time.", NextStep.Type.END_CONVERSATION)));

    talk.run(say("order"), say("hm"), say("hm"));

    assertThat(talk.spoken()).endsWith("Another time.");
  }

  @Test
  void anotherIntentMayBeNamedInstead() {
    Talk talk = new Talk(bot(false, Outcome.NONE));

    talk.run(say("order"), say("prices"));

    assertThat(talk.asked(0, "sessionState", "intent", "name")).isEqualTo("Prices");
  }

  @Test
  void aFunctionMayAskForConfirmation() {
    Talk talk = Talk.ours().answering(Replies.confirm("Help", "Shall I?"));

    talk.run(say("help"), say("yes"));

    assertThat(talk.spoken()).startsWith("Hello", "Shall I?");
    assertThat(talk.asked(1, "sessionState", "intent", "confirmationState")).isEqualTo("Confirmed");
  }

  private static BotDefinition bot(boolean dialog, Outcome failed) {
    Outcome declined = new Outcome(TestBot.messages("Not ordered."), null, null);
    Intent.Confirmation confirmation =
        new Intent.Confirmation(
            true,
            TestBot.prompt(1, "Place it?", "Yes or no?"),
            Outcome.NONE,
            declined,
            failed,
            null);
    return new TestBot()
        .with(
            TestBot.intent("Order", "order")
                .dialog(dialog)
                .fulfilled(true)
                .confirmation(confirmation))
        .with(TestBot.intent("Prices", "prices").fulfilled(true))
        .build();
  }
}
