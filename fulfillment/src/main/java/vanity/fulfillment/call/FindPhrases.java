package vanity.fulfillment.call;

import vanity.engine.PhoneNumber;

/** What was found in a number, or why nothing was. */
final class FindPhrases implements Phrasebook {
  private FindPhrases() {}

  static Speech found(Finds finds) {
    if (finds.stretches() == finds.count()) {
      return Speech.of("I found no really good word in your number.", closest(finds.count()));
    }
    if (finds.stretches() > 0) {
      return Speech.of("I found " + goodAndStretches(finds, " in your number") + ".");
    }
    return Speech.of(
        finds.more()
            ? "Here are the best three in your number."
            : "I found " + SpokenNumber.count(finds.count()) + " in your number.");
  }

  static Speech nothing(PhoneNumber own) {
    return whyNothing("Your number", own).then(Speech.of("But I can look in any other number."));
  }

  static Speech foundIn(PhoneNumber number, Finds finds) {
    String intro = "In " + SpokenNumber.digits(number) + ", I found ";
    if (finds.stretches() == finds.count()) {
      return Speech.of(intro + "no really good word.", closest(finds.count()));
    }
    if (finds.stretches() > 0) {
      return Speech.of(intro + goodAndStretches(finds, "") + ".");
    }
    return Speech.of(
        intro
            + (finds.more()
                ? "several. Here are the best three."
                : SpokenNumber.count(finds.count()) + "."));
  }

  static Speech nothingIn(PhoneNumber number) {
    return whyNothing("The number " + SpokenNumber.digits(number), number);
  }

  static Speech sameNumber() {
    return Speech.of("That is the number we are looking at.");
  }

  /** "one in your number, and two that are a stretch". */
  private static String goodAndStretches(Finds finds, String where) {
    int stretches = finds.stretches();
    return SpokenNumber.count(finds.count() - stretches)
        + where
        + ", and "
        + (stretches == 1
            ? "one that is a stretch"
            : SpokenNumber.count(stretches) + " that are a stretch");
  }

  private static String closest(int count) {
    return count == 1
        ? "The closest I can find is this."
        : "The closest I can find are these " + SpokenNumber.count(count) + ".";
  }

  private static Speech whyNothing(String subject, PhoneNumber number) {
    String last = number.digits().substring(6);
    boolean hard = last.indexOf('0') >= 0 || last.indexOf('1') >= 0;
    return Speech.of(
        subject + " ends in " + SpokenNumber.spaced(last) + ".",
        hard
            ? "Zero and one have no letters, so no word fits there."
            : "No word fits its letters.");
  }
}
