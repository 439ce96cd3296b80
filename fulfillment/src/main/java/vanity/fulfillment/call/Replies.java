package vanity.fulfillment.call;

import vanity.fulfillment.call.Decision.Happened;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.speaking.MenuPhrases;
import vanity.fulfillment.speaking.Offered;
import vanity.fulfillment.speaking.Speech;

/** Puts together what is said with what is asked next. */
final class Replies {
  private Replies() {}

  /** Says something, then goes back to the menu. */
  static Decision menu(CallState state, Speech said) {
    CallState menu = state.with(new Question.Menu());
    return ask(menu, menu.question(), said.then(Questions.brief(menu)));
  }

  /** Says what became of one number, then asks in two words. */
  static Decision next(CallState state, Speech said) {
    return ask(
        state,
        new Question.Menu(),
        said.then(MenuPhrases.next(state.offer().facts(), state.keypad())));
  }

  /** Says something beside the question, which stays open and is asked again in short. */
  static Decision aside(CallState state, Speech said) {
    return ask(state, state.question(), said.then(Questions.alone(state)));
  }

  /** Says an offer, then what may be done with it: in full the first time. */
  static Decision offer(CallState state, Speech said) {
    return offer(state, said, state.tally().turns() == 0);
  }

  /**
   * Says an offer, then what may be done with it.
   *
   * @param first the caller has not heard yet what may be done with one
   */
  static Decision offer(CallState state, Speech said, boolean first) {
    CallState next = state.with(new Question.Menu()).with(state.tally().offering());
    Offered facts = state.offer().facts();
    Speech menu =
        first
            ? MenuPhrases.offered(facts, state.keypad())
            : MenuPhrases.offeredAgain(facts, state.keypad());
    return new Decision(next, listen(said.then(menu), next), Happened.OFFERED);
  }

  /** Says something, then waits for an answer to a question. */
  static Decision ask(CallState state, Question question, Speech said) {
    CallState next = state.with(question).with(state.tally().answered());
    return new Decision(next, listen(said, next), Happened.ANSWERED);
  }

  /** Gives the caller time. */
  static Decision waiting(CallState state) {
    CallState next = state.with(state.tally().answered());
    return new Decision(
        next,
        new Reply(MenuPhrases.takeYourTime(), new Next.Listen(next.question(), true)),
        Happened.ANSWERED);
  }

  static Reply listen(Speech said, CallState state) {
    return new Reply(said, new Next.Listen(state.question(), false));
  }
}
