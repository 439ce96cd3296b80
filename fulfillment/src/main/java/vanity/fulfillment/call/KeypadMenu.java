package vanity.fulfillment.call;

import vanity.fulfillment.call.Question.Expecting;
import vanity.fulfillment.speaking.FindPhrases;
import vanity.fulfillment.speaking.MissPhrases;
import vanity.fulfillment.speaking.NumberPhrases;
import vanity.fulfillment.speaking.OfferPhrases;
import vanity.fulfillment.speaking.Speech;

/** The flow's own keypad menu, where the bot cannot be reached. */
final class KeypadMenu {
  private KeypadMenu() {}

  /**
   * Goes on by keys. An offer that the bot could not speak is spoken now; after misses the caller
   * has heard it and is told the keys alone.
   */
  static Decision arrive(CallState before) {
    boolean heard = before.tally().misses() > 0;
    CallState state = before.with(before.tally().answered()).with(before.offer().focus(-1));
    if (state.question().expecting() == Expecting.NUMBER) {
      return Replies.ask(state, Question.NUMBER, intro(heard).then(NumberPhrases.askNumber(true)));
    }
    return heard || state.offer().count() == 0
        ? Replies.menu(state, intro(heard))
        : Replies.offer(
            state,
            intro(heard)
                .then(FindPhrases.found(state.offer().facts()))
                .then(OfferPhrases.offer(state.offer().spoken())));
  }

  /** After misses the bot has said so already. */
  private static Speech intro(boolean told) {
    return told ? Speech.NOTHING : MissPhrases.toTheKeys();
  }
}
