package vanity.fulfillment.speaking;

import vanity.engine.PhoneNumber;

/** What was found in a number, or why nothing was. */
public final class FindPhrases implements Phrasebook {
  private FindPhrases() {}

  public static Speech found(Offered offered) {
    if (offered.stretches() == offered.count()) {
      return Speech.of("I found no really good word.", closest(offered.count()));
    }
    if (offered.stretches() > 0) {
      return Speech.of("I found " + goodAndStretches(offered) + ".");
    }
    return Speech.of(
        offered.more()
            ? "Here are the best " + SpokenNumber.count(offered.count()) + " in your number."
            : "I found " + SpokenNumber.count(offered.count()) + " in your number.");
  }

  public static Speech nothing(PhoneNumber own) {
    return whyNothing("Your number", own);
  }

  /** In a number that the caller has just given. */
  public static Speech foundIn(PhoneNumber number, Offered offered) {
    Passage intro = Passage.of("In ").and(SpokenNumber.digits(last(number))).and(" I found ");
    if (offered.stretches() == offered.count()) {
      return Speech.of(intro.and(offered.count() == 1 ? "only a stretch." : "only stretches."));
    }
    return Speech.of(
        intro.and(
            (offered.stretches() > 0
                    ? SpokenNumber.count(offered.count() - offered.stretches())
                        + (offered.stretches() == 1 ? ", and a stretch" : ", and two stretches")
                    : SpokenNumber.count(offered.count()))
                + "."));
  }

  /** Enough to tell which number is meant. */
  private static String last(PhoneNumber number) {
    return number.digits().substring(6);
  }

  /** In a number that the caller has just given, and so knows. */
  public static Speech nothingIn(PhoneNumber number) {
    return whyNothing("That number", number);
  }

  public static Speech sameNumber() {
    return Speech.of("That is the number we are looking at.");
  }

  /** "one, and two that are a stretch" */
  private static String goodAndStretches(Offered offered) {
    int stretches = offered.stretches();
    return SpokenNumber.count(offered.count() - stretches)
        + ", and "
        + (stretches == 1
            ? "one that is a stretch"
            : SpokenNumber.count(stretches) + " that are a stretch");
  }

  private static String closest(int count) {
    return count == 1
        ? "The closest is this."
        : "The closest are these " + SpokenNumber.count(count) + ".";
  }

  private static Speech whyNothing(String subject, PhoneNumber number) {
    String last = last(number);
    boolean hard = last.indexOf('0') >= 0 || last.indexOf('1') >= 0;
    return Speech.of(Passage.of(subject + " ends in ").and(SpokenNumber.digits(last)).and("."))
        .then(
            hard ? "Zero and one have no letters, so no word fits." : "No word fits its letters.");
  }
}
