package vanity.fulfillment.speaking;

import org.jspecify.annotations.Nullable;
import vanity.engine.VanityNumber;

/** Other people, and the end. */
public final class EndingPhrases implements Phrasebook {
  private EndingPhrases() {}

  public static Speech toAPerson() {
    return Speech.of("One moment, I'll find someone for you.");
  }

  public static Speech noPeople() {
    return Speech.of("Sorry, there's nobody here but me.");
  }

  public static Speech peopleAreGone() {
    return Speech.of("I'm sorry, our people have gone home for today.");
  }

  public static Speech peopleAreBusy() {
    return Speech.of("I'm sorry, everyone is busy, and too many are waiting.");
  }

  public static Speech nobodyPickedUp() {
    return Speech.of("Nobody has picked up so far, but somebody still may while we talk.");
  }

  public static Speech stillInLine() {
    return Speech.of("Okay. You're still in line, and somebody may come on while we talk.");
  }

  public static Speech peopleAreOutOfReach() {
    return Speech.of("I'm sorry, I can't reach anyone right now.");
  }

  public static Speech longCall() {
    return Speech.of("We have talked for a good while.");
  }

  public static Speech goodbye(@Nullable VanityNumber kept) {
    return kept == null
        ? Speech.of("Thank you for calling Vanity Line. Goodbye.")
        : Speech.of(Passage.of("Enjoy ").and(NumberSpeech.name(kept)).and("."))
            .then("Thank you for calling Vanity Line. Goodbye.");
  }
}
