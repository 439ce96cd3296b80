package vanity.fulfillment.call;

import java.util.List;
import vanity.fulfillment.call.Question.Expecting;

/** The flow's own keypad menu, where the bot cannot be reached. */
final class Keypad {
  private Keypad() {}

  /**
   * Goes on by keys. An offer that the bot could not speak is spoken now; after misses the caller
   * has heard it and is told the keys alone.
   */
  static Decision arrive(CallState before) {
    boolean heard = before.tally().misses() > 0;
    CallState state = before.with(before.tally().answered()).with(before.finds().focus(-1));
    if (state.question().expecting() == Expecting.NUMBER) {
      return Answers.ask(state, Question.NUMBER, intro(heard).then(NumberPhrases.askNumber(true)));
    }
    return heard || state.finds().count() == 0
        ? Answers.menu(state, intro(heard))
        : Answers.offer(
            state,
            intro(heard)
                .then(FindPhrases.found(state.finds()))
                .then(OfferPhrases.offer(state.finds().offer())));
  }

  /** After misses the bot has said so already. */
  private static Speech intro(boolean told) {
    return told ? new Speech(List.of()) : MissPhrases.toTheKeys();
  }
}
