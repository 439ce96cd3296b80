package vanity.fulfillment.call;

import vanity.engine.PhoneNumber;
import vanity.fulfillment.call.Decision.Happened;
import vanity.fulfillment.call.Question.Expecting;
import vanity.fulfillment.speaking.ChoicePhrases;
import vanity.fulfillment.speaking.MenuPhrases;
import vanity.fulfillment.speaking.Speech;

/** Puts together what is said with what is asked next. */
final class Replies {
  private Replies() {}

  /** Says something, then goes back to the menu. */
  static Decision menu(CallState state, Speech said) {
    CallState next = state.with(Question.MENU).with(state.tally().answered());
    Speech menu = MenuPhrases.shortMenu(state.offer().facts(), state.keypad());
    return new Decision(next, new Reply(said.then(menu), new Next.Menu()), Happened.ANSWERED);
  }

  /** Says what became of one number, then asks in two words. */
  static Decision next(CallState state, Speech said) {
    CallState next = state.with(Question.MENU).with(state.tally().answered());
    Speech question = MenuPhrases.whatNext(state.offer().facts(), state.keypad());
    return new Decision(next, new Reply(said.then(question), new Next.Menu()), Happened.ANSWERED);
  }

  /** Says an offer, then the menu: in full the first time, in short later. */
  static Decision offer(CallState state, Speech said) {
    return offer(state, said, true);
  }

  static Decision offer(CallState state, Speech said, boolean interruptible) {
    Speech menu =
        state.tally().introduced()
            ? MenuPhrases.shortMenu(state.offer().facts(), state.keypad())
            : MenuPhrases.fullMenu(state.offer().facts(), state.keypad());
    CallState next = state.with(Question.MENU).with(state.tally().offering());
    return new Decision(
        next, new Reply(said.then(menu), new Next.Menu(), interruptible), Happened.OFFERED);
  }

  /** Says something, then waits for an answer to a question. */
  static Decision ask(CallState state, Question question, Speech said) {
    CallState next = state.with(question).with(state.tally().answered());
    return new Decision(next, new Reply(said, next(question)), Happened.ANSWERED);
  }

  /** What the call listens for while a question is open. */
  static Next next(Question question) {
    return switch (question.expecting()) {
      case MENU -> new Next.Menu();
      case NUMBER -> new Next.Digits();
      case CONFIRM -> new Next.Confirm(new PhoneNumber(question.digits()));
      case SPELL -> new Next.Choice(Command.SPELL);
      case KEEP -> new Next.Choice(Command.KEEP);
      case EXPLAIN -> new Next.Choice(Command.EXPLAIN);
    };
  }

  static Question which(Command command) {
    return new Question(
        switch (command) {
          case SPELL -> Expecting.SPELL;
          case KEEP -> Expecting.KEEP;
          default -> Expecting.EXPLAIN;
        },
        "",
        false);
  }

  static Speech which(Command command, int count, boolean keypad) {
    return switch (command) {
      case SPELL -> ChoicePhrases.whichToSpell(count, keypad);
      case KEEP -> ChoicePhrases.whichToKeep(count, keypad);
      default -> ChoicePhrases.whichToExplain(count, keypad);
    };
  }
}
