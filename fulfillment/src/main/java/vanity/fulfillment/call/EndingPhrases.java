package vanity.fulfillment.call;

import org.jspecify.annotations.Nullable;
import vanity.engine.VanityNumber;

/** Other people, and the end. */
final class EndingPhrases implements Phrasebook {
  private EndingPhrases() {}

  static Speech toAPerson() {
    return Speech.of("One moment, I'll find someone for you.");
  }

  static Speech noPeople() {
    return Speech.of("I'm sorry, there is nobody here but me.");
  }

  static Speech setback(Setback setback) {
    return Speech.of(
        switch (setback) {
          case CLOSED -> "I'm sorry, our people have gone home for today.";
          case FULL -> "I'm sorry, everyone is busy, and too many are waiting.";
          case ERROR -> "I'm sorry, I can't reach anyone right now.";
        });
  }

  static Speech longCall() {
    return Speech.of("We have talked for a good while now, so I'll let you go.");
  }

  static Speech goodbye(@Nullable VanityNumber kept) {
    return kept == null
        ? Speech.of("Thank you for calling Vanity Line. Goodbye.")
        : Speech.of(
            "Enjoy " + Ssml.name(kept) + ".", "Thank you for calling Vanity Line. Goodbye.");
  }
}
