package vanity.fulfillment.call;

import vanity.engine.PhoneNumber;

/** What was found in a number, or why nothing was. */
final class FindPhrases implements Phrasebook {
  private FindPhrases() {}

  static Speech found(Finds finds) {
    return Speech.of(
        switch (finds.count()) {
          case 1 -> "I found one in your number.";
          case 2 -> "I found two in your number.";
          default ->
              finds.more()
                  ? "Here are the best three in your number."
                  : "I found three in your number.";
        });
  }

  static Speech foundWeak() {
    return Speech.of(
        "I found no really good word in your number.", "The closest I can find is this.");
  }

  static Speech nothing(PhoneNumber own) {
    return whyNothing("Your number", own).then(Speech.of("But I can look in any other number."));
  }

  static Speech foundIn(PhoneNumber number, Finds finds) {
    return Speech.of(
        "In "
            + SpokenNumber.digits(number)
            + ", I found "
            + (finds.more()
                ? "several. Here are the best three."
                : SpokenNumber.count(finds.count()) + "."));
  }

  static Speech foundWeakIn(PhoneNumber number) {
    return Speech.of(
        "In " + SpokenNumber.digits(number) + ", I found no really good word.",
        "The closest I can find is this.");
  }

  static Speech nothingIn(PhoneNumber number) {
    return whyNothing("The number " + SpokenNumber.digits(number), number);
  }

  static Speech sameNumber() {
    return Speech.of("That is the number we are looking at.");
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
