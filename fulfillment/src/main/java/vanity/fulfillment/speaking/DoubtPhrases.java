package vanity.fulfillment.speaking;

import vanity.engine.VanityNumber;

/** Asking before something is done that may not have been meant; yes and no answer each. */
public final class DoubtPhrases implements Phrasebook {
  private DoubtPhrases() {}

  public static Speech keep(VanityNumber number) {
    return Speech.of(Passage.of("Shall I keep ").and(NumberSpeech.name(number)).and("?"));
  }

  public static Speech goodbye() {
    return Speech.of("Shall I let you go?");
  }

  public static Speech agent() {
    return Speech.of("Would you like to talk to a person?");
  }

  public static Speech forget() {
    return Speech.of("Shall I forget your number, and all I kept for it, for good?");
  }

  /** How to answer the question whether to end the call. */
  public static Speech toFinish() {
    return Speech.of("To finish, say goodbye, or press 9.");
  }
}
