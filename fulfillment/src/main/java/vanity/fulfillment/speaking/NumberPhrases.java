package vanity.fulfillment.speaking;

import vanity.engine.PhoneNumber;

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

  public static Speech askRest(String digits, boolean keypad) {
    int missing = 10 - digits.length();
    return Speech.of(Passage.of("I have ").and(SpokenNumber.digits(digits)).and(" so far."))
        .then(
            missing == 1
                ? "What is the last digit?"
                : keypad ? "Key in the rest, please." : "What comes next?");
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
    return Speech.of(
            Passage.of("I heard ").and(SpokenNumber.digits(number)).and(". Is that right?"))
        .then(
            keypad
                ? "Press 1 for yes, or 2 for no."
                : "Say yes or no. Or press 1 for yes, 2 for no.");
  }

  public static Speech notANumber() {
    return Speech.of(
        "That can't be a phone number here.",
        "The area code, and the three digits after it, never start with zero or one.");
  }

  public static Speech tooLong() {
    return Speech.of("That was more than ten digits.", "I only know numbers in North America.");
  }

  public static Speech enoughNumbers() {
    return Speech.of("That makes ten numbers, which is all I can do in one call.");
  }

  public static Speech helpWithNumber(boolean keypad) {
    if (keypad) {
      return Speech.of(
          "Key in the ten digits, like 5 5 5, 5 5 5, 0 1 9 9.",
          "The star key clears what you keyed.",
          "To go back, press 0.");
    }
    return Speech.of(
        "Say the ten digits one by one, like 5 5 5, 5 5 5, 0 1 9 9.",
        "Or key them in. The star key clears what you keyed.",
        "To go back, say never mind, or press 0.");
  }

  public static Speech helpWithConfirm(PhoneNumber number, boolean keypad) {
    return Speech.of("I want to be sure of the number.").then(readBack(number, keypad));
  }

  public static Speech numberExamples() {
    return Speech.of(
        "Say the digits slowly, for example 5 5 5, 5 5 5, 0 1 9 9.",
        "Or key them in, and press pound.");
  }
}
