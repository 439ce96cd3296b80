package vanity.fulfillment.speaking;

import vanity.engine.PhoneNumber;

/** What was found in a number, or why nothing was. */
public final class FindPhrases implements Phrasebook {
  private FindPhrases() {}

  public static Speech found(Offered offered) {
    if (offered.stretches() == offered.count()) {
      return Speech.of("I found no really good word in your number.", closest(offered.count()));
    }
    if (offered.stretches() > 0) {
      return Speech.of("I found " + goodAndStretches(offered, " in your number") + ".");
    }
    return Speech.of(
        offered.more()
            ? "Here are the best " + SpokenNumber.count(offered.count()) + " in your number."
            : "I found " + SpokenNumber.count(offered.count()) + " in your number.");
  }

  public static Speech nothing(PhoneNumber own) {
    return whyNothing(Passage.of("Your number"), own).then("But I can look in any other number.");
  }

  public static Speech foundIn(PhoneNumber number, Offered offered) {
    Passage intro = Passage.of("In ").and(SpokenNumber.digits(number)).and(", I found ");
    if (offered.stretches() == offered.count()) {
      return Speech.of(intro.and("no really good word.")).then(closest(offered.count()));
    }
    if (offered.stretches() > 0) {
      return Speech.of(intro.and(goodAndStretches(offered, "") + "."));
    }
    String count = SpokenNumber.count(offered.count());
    return Speech.of(
        intro.and(offered.more() ? "several. Here are the best " + count + "." : count + "."));
  }

  public static Speech nothingIn(PhoneNumber number) {
    return whyNothing(Passage.of("The number ").and(SpokenNumber.digits(number)), number);
  }

  public static Speech sameNumber() {
    return Speech.of("That is the number we are looking at.");
  }

  /** "one in your number, and two that are a stretch". */
  private static String goodAndStretches(Offered offered, String where) {
    int stretches = offered.stretches();
    return SpokenNumber.count(offered.count() - stretches)
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

  private static Speech whyNothing(Passage subject, PhoneNumber number) {
    String last = number.digits().substring(6);
    boolean hard = last.indexOf('0') >= 0 || last.indexOf('1') >= 0;
    return Speech.of(subject.and(" ends in ").and(SpokenNumber.digits(last)).and("."))
        .then(
            hard
                ? "Zero and one have no letters, so no word fits there."
                : "No word fits its letters.");
  }
}
