package vanity.fulfillment.call;

import vanity.fulfillment.call.Decision.Happened;
import vanity.fulfillment.call.Next.Outcome;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.speaking.MenuPhrases;
import vanity.fulfillment.speaking.MissPhrases;
import vanity.fulfillment.speaking.OfferPhrases;
import vanity.fulfillment.speaking.Speech;

/**
 * What happens when the caller is silent or not understood: the short question, then examples, then
 * the keys, then a person or a goodbye. The line hears speech all the time.
 */
final class Ladder {
  private static final int QUESTION = 1;
  private static final int EXAMPLES = 2;
  private static final int KEYS = 3;

  private Ladder() {}

  static Decision silent(CallState state) {
    return miss(
        state,
        state.keypad() ? MissPhrases.noKey() : MissPhrases.silence(),
        Speech.NOTHING,
        Happened.SILENT);
  }

  static Decision notUnderstood(CallState state) {
    return miss(state, MissPhrases.notUnderstood(), Speech.NOTHING, Happened.NOT_UNDERSTOOD);
  }

  /** A miss with its own explanation, such as a wrong key. */
  static Decision wrong(CallState state, Speech why) {
    // Whoever presses a key has heard enough: no offer is said again.
    return miss(state.with(state.tally().heardOut()), why, why, Happened.NOT_UNDERSTOOD);
  }

  /**
   * @param third said instead of the reason at the third miss, which has more to say
   */
  private static Decision miss(CallState before, Speech why, Speech third, Happened happened) {
    CallState state = before.with(before.tally().missed());
    return switch (state.tally().misses()) {
      case QUESTION -> ask(state, why.then(missed(before)), happened);
      case EXAMPLES -> ask(state, first(why).then(Questions.examples(state)), happened);
      case KEYS -> ask(state, third.then(Questions.keysFirst(state)), happened);
      default -> giveUp(state, happened);
    };
  }

  /** An offer that was cut as it began is said again, in short. */
  private static Speech missed(CallState state) {
    if (!state.tally().offered()) {
      return Questions.brief(state);
    }
    return OfferPhrases.names(state.offer().spoken())
        .then(
            state.keypad()
                ? MenuPhrases.offeredAgain(state.offer().facts(), true).then(MenuPhrases.orHelp())
                : Questions.brief(state));
  }

  /** The first sentence of a reason; examples say the rest. */
  private static Speech first(Speech why) {
    return new Speech(why.passages().subList(0, 1));
  }

  private static Decision ask(CallState state, Speech said, Happened happened) {
    return new Decision(state, Replies.listen(said, state), happened);
  }

  private static Decision giveUp(CallState state, Happened happened) {
    return state.party().agents()
        ? Endings.close(state, MissPhrases.toAPerson(), Outcome.AGENT, happened)
        : Endings.close(state, MissPhrases.givingUp(), Outcome.GOODBYE, happened);
  }
}
