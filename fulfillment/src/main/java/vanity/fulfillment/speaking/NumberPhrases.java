package vanity.fulfillment.speaking;

import java.util.List;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;

/** Asking for a phone number. */
public final class NumberPhrases implements Phrasebook {
  private NumberPhrases() {}

  public static Speech askNumber(boolean keypad) {
    return keypad
        ? Speech.of("Key in the ten digits, area code first.")
        : Speech.of("Which number? Say all ten digits, area code first, or key them in.");
  }

  /** The same where it has just been said that a number is wanted. */
  public static Speech askDigits() {
    return Speech.of("Say all ten digits, area code first, or key them in.");
  }

  /**
   * What is missing of a number.
   *
   * @param ending its last digits, where they were given before
   */
  public static Speech askRest(String have, String ending, boolean keypad) {
    return have(have).then(rest(have, ending, keypad));
  }

  /** The same for whoever knows what they gave. */
  public static Speech rest(String have, String ending, boolean keypad) {
    int missing = 10 - have.length() - ending.length();
    if (missing == 1 && ending.isEmpty()) {
      return Speech.of("What is the last digit?");
    }
    return Speech.of(keypad ? "Key in the rest, please." : "What comes next?");
  }

  /** After seven digits, which are the last of a number. */
  public static Speech askAreaCode(String digits, boolean keypad) {
    return Speech.of(Passage.of("I have ").and(SpokenNumber.groups(digits)).and(" so far."))
        .then(keypad ? "Key in the area code, please." : "What is the area code?");
  }

  /** After the last digits of a number. */
  public static Speech askBeginning(String ending, boolean keypad) {
    return Speech.of(Passage.of("It ends in ").and(SpokenNumber.groups(ending)).and("."))
        .then(keypad ? "Key in what comes before that." : "What comes before that?");
  }

  private static Speech have(String digits) {
    return Speech.of(Passage.of("I have ").and(SpokenNumber.digits(digits)).and(" so far."));
  }

  /** Nothing was typed: perhaps the caller's own number is wanted. */
  public static Speech clearedAtYourOwn(List<VanityNumber> own, boolean keypad) {
    return Speech.of("All cleared. In your own number I found this.")
        .then(OfferPhrases.names(own))
        .then(
            keypad
                ? "To go back to it, press 0. Or key in ten digits."
                : "To go back to it, press 0. Or give me ten digits.");
  }

  public static Speech askAgain() {
    return Speech.of(
        "Sorry about that.", "Please say it again, one digit at a time. Or key it in.");
  }

  public static Speech cleared(boolean keypad) {
    return keypad
        ? Speech.of("All cleared.", "Key in the ten digits, area code first.")
        : Speech.of("All cleared.", "Say or key in the ten digits, area code first.");
  }

  public static Speech readBack(PhoneNumber number, boolean keypad) {
    return isThatRight(number).then(yesOrNo(keypad));
  }

  /** The same for whoever knows how to answer. */
  public static Speech isThatRight(PhoneNumber number) {
    return Speech.of(
        Passage.of("I heard ").and(SpokenNumber.digits(number)).and(". Is that right?"));
  }

  public static Speech yesOrNo(boolean keypad) {
    return keypad
        ? Speech.of("Press 1 for yes, or 2 for no.")
        : Speech.of("Say yes, or press 1. Say no, or press 2.");
  }

  public static Speech foreign() {
    return Speech.of("I only know numbers in North America.");
  }

  public static Speech notANumber() {
    return Speech.of(
        "That can't be a phone number here.",
        "Area code and exchange never start with zero or one.");
  }

  public static Speech tooLong() {
    return Speech.of("That was more than ten digits.", "I only know numbers in North America.");
  }

  public static Speech enoughNumbers() {
    return Speech.of("Ten numbers a call are all I can do.");
  }

  public static Speech help(boolean keypad) {
    return keypad
        ? Speech.of("Key in the ten digits. The star key clears them, and 0 goes back.")
        : Speech.of(
            "Say the ten digits one by one, or key them in. The star key clears them.",
            "To go back, say never mind, or press 0.");
  }

  public static Speech examples() {
    return Speech.of(
        "Say the digits slowly, for example 5 5 5, 5 5 5, 0 1 9 9.", "Or key them in.");
  }

  /** The keys before the words, for whoever is not understood. */
  public static Speech keysFirst() {
    return Speech.of("Key in the ten digits, or say them.", "To go back, press 0.");
  }
}
