package vanity.fulfillment.call;

import vanity.fulfillment.call.Decision.Happened;
import vanity.fulfillment.call.Next.End;
import vanity.fulfillment.call.Next.Outcome;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.speaking.EndingPhrases;
import vanity.fulfillment.speaking.Speech;

/** The ways out of the conversation. */
final class Endings {
  private Endings() {}

  static Decision goodbye(CallState state) {
    return close(state, EndingPhrases.goodbye(state.kept()), Outcome.GOODBYE, Happened.CLOSED);
  }

  static Decision goodbyeAfter(Speech reason, CallState state) {
    Speech said = reason.then(EndingPhrases.goodbye(state.kept()));
    return close(state, said, Outcome.GOODBYE, Happened.CLOSED);
  }

  /** To a person, where there are people. */
  static Decision agent(CallState state) {
    return state.party().agents()
        ? close(state, EndingPhrases.toAPerson(), Outcome.AGENT, Happened.CLOSED)
        : Replies.aside(state, EndingPhrases.noPeople());
  }

  static Decision close(CallState state, Speech said, Outcome outcome, Happened happened) {
    return new Decision(
        state.with(new Question.Menu()), new Reply(said, new End(outcome)), happened);
  }

  /** Why there is no person to talk to. */
  static Speech nobody(TransferFailure failure) {
    return switch (failure) {
      case CLOSED -> EndingPhrases.peopleAreGone();
      case FULL -> EndingPhrases.peopleAreBusy();
      case NO_ANSWER -> EndingPhrases.nobodyPickedUp();
      case CAME_BACK -> EndingPhrases.stillInLine();
      case ERROR -> EndingPhrases.peopleAreOutOfReach();
    };
  }
}
