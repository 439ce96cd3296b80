package vanity.fulfillment.speaking;

import vanity.engine.VanityNumber;

/** Asking before something is done that may not have been meant; yes and no answer each. */
public final class DoubtPhrases implements Phrasebook {
  private DoubtPhrases() {}

  public static Speech keep(VanityNumber number, boolean keypad) {
    return asked(Passage.of("Shall I keep ").and(NumberSpeech.name(number)).and("?"), keypad);
  }

  public static Speech goodbye(boolean keypad) {
    return keypad
        ? asked(Passage.of("Shall I let you go?"), true)
        : Speech.of("Shall I let you go? To finish, say goodbye, or press 9.");
  }

  public static Speech agent(boolean keypad) {
    return asked(Passage.of("Would you like to talk to a person?"), keypad);
  }

  public static Speech forget(boolean keypad) {
    return asked(
        Passage.of("Shall I forget your number, and all I kept for it, for good?"), keypad);
  }

  private static Speech asked(Passage question, boolean keypad) {
    return Speech.of(question).then(NumberPhrases.yesOrNo(keypad));
  }
}
