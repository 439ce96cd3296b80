package vanity.fulfillment.speaking;

import vanity.engine.VanityNumber;

/** What is said first. */
public final class OpeningPhrases implements Phrasebook {
  private OpeningPhrases() {}

  public static Speech welcomeBack() {
    return Speech.of("Welcome back.");
  }

  public static Speech welcomeBackTo(VanityNumber kept) {
    return welcomeBack()
        .then(Speech.of(Passage.of("Last time you kept ").and(NumberSpeech.name(kept)).and(".")));
  }

  /** What may be said to whoever has heard the kept number. */
  public static Speech whatElse(boolean others) {
    return Speech.of(
        others
            ? "Say the others, another number, or goodbye."
            : "Say another number, or goodbye. Or help.");
  }

  public static Speech hidden() {
    return Speech.of("Your number is hidden from me, so please tell me one.");
  }

  public static Speech unreadable() {
    return Speech.of("I can't read the number you are calling from, so please tell me one.");
  }

  public static Speech abroad() {
    return Speech.of(
        "You are calling from outside North America, and I only know numbers there.",
        "But you can give me one, and I'll look inside it.");
  }

  public static Speech busy() {
    return Speech.of(
        "I'm sorry, you have called many times in the last hour.",
        "Please try again a little later. Goodbye.");
  }

  public static Speech lostMyPlace() {
    return Speech.of("I'm sorry, I lost my place.", "Let's start again with a number.");
  }
}
