package vanity.fulfillment.call;

import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.call.state.Offer;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.speaking.FindPhrases;
import vanity.fulfillment.speaking.MissPhrases;

/** The flow's own keypad menu, where the bot cannot be reached. */
final class KeypadMenu {
  private KeypadMenu() {}

  /** Goes on by keys; an offer that the bot could not speak is spoken now. */
  static Decision arrive(CallState before) {
    CallState state = before.with(before.tally().answered()).with(before.offer().focus(-1));
    if (state.question() instanceof Question.Digits) {
      CallState asked = state.with(Question.Digits.NONE);
      return Replies.aside(asked, MissPhrases.toTheKeys());
    }
    Offer offer = state.offer().from(state.offer().first());
    return offer.count() == 0
        ? Replies.menu(state, MissPhrases.toTheKeys())
        : Replies.offer(
            state.with(offer),
            MissPhrases.toTheKeys().then(FindPhrases.found(offer.facts())).then(offer.speech()),
            true);
  }
}
