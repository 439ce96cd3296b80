package vanity.fulfillment.call;

import vanity.engine.PhoneNumber;
import vanity.fulfillment.call.Decision.Happened;
import vanity.fulfillment.call.Next.Outcome;
import vanity.fulfillment.speaking.ChoicePhrases;
import vanity.fulfillment.speaking.MenuPhrases;
import vanity.fulfillment.speaking.MissPhrases;
import vanity.fulfillment.speaking.NumberPhrases;
import vanity.fulfillment.speaking.OfferPhrases;
import vanity.fulfillment.speaking.Speech;

/**
 * What happens when the caller is silent or not understood: a short question, then examples, then
 * the keypad, then a goodbye.
 */
final class Ladder {
  private static final int EXAMPLES = 2;
  private static final int KEYPAD = 3;

  private Ladder() {}

  static Decision silent(CallState state) {
    return miss(
        state, state.keypad() ? MissPhrases.noKey() : MissPhrases.silence(), Happened.SILENT);
  }

  static Decision notUnderstood(CallState state) {
    return miss(state, MissPhrases.notUnderstood(), Happened.NOT_UNDERSTOOD);
  }

  /** A miss with its own explanation, such as a wrong key. */
  static Decision wrong(CallState state, Speech why) {
    // What was heard cut no offer short, so none is said again.
    return miss(state.with(state.tally().heardOut()), why, Happened.NOT_UNDERSTOOD);
  }

  private static Decision miss(CallState before, Speech why, Happened happened) {
    CallState state = before.with(before.tally().missed());
    int misses = state.tally().misses();
    if (misses > KEYPAD || (misses == KEYPAD && state.keypad())) {
      return Endings.close(state, MissPhrases.givingUp(), Outcome.GOODBYE, happened);
    }
    if (misses == KEYPAD) {
      return Endings.close(state, MissPhrases.toTheKeys(), Outcome.KEYPAD, happened);
    }
    if (misses == EXAMPLES) {
      return again(state, why.then(examples(state)), true, happened);
    }
    // Noise may have cut the offer short: it is said again, and only keys interrupt it now.
    return before.tally().offered()
        ? again(state, why.then(offerAgain(state)), false, happened)
        : again(state, why.then(question(state)), true, happened);
  }

  private static Decision again(
      CallState state, Speech said, boolean interruptible, Happened happened) {
    Next next = Replies.next(state.question());
    return new Decision(state, new Reply(said, next, interruptible), happened);
  }

  private static Speech offerAgain(CallState state) {
    Offer offer = state.offer();
    return OfferPhrases.again(offer.count())
        .then(OfferPhrases.offer(offer.spoken()))
        .then(MenuPhrases.shortMenu(offer.facts(), state.keypad()));
  }

  /** The open question, in short. */
  static Speech question(CallState state) {
    Question question = state.question();
    int count = state.offer().count();
    boolean keys = state.keysOnly();
    return switch (question.expecting()) {
      case MENU -> MenuPhrases.shortMenu(state.offer().facts(), state.keypad());
      case NUMBER ->
          question.digits().isEmpty()
              ? NumberPhrases.askNumber(keys)
              : NumberPhrases.askRest(question.digits(), keys);
      case CONFIRM -> NumberPhrases.readBack(new PhoneNumber(question.digits()), keys);
      case SPELL -> ChoicePhrases.whichToSpell(count, keys);
      case KEEP -> ChoicePhrases.whichToKeep(count, keys);
      case EXPLAIN -> ChoicePhrases.whichToExplain(count, keys);
    };
  }

  private static Speech examples(CallState state) {
    if (state.keysOnly()) {
      return question(state);
    }
    return switch (state.question().expecting()) {
      case MENU -> MenuPhrases.menuExamples(state.offer().facts());
      case NUMBER -> NumberPhrases.numberExamples();
      case CONFIRM, SPELL, KEEP, EXPLAIN -> question(state);
    };
  }
}
