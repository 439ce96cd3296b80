package vanity.fulfillment.hearing;

/** What is asked, and so what is listened for next. */
public sealed interface Question {

  /** What to do next. */
  record Menu() implements Question {}

  /**
   * A telephone number.
   *
   * @param have its first digits, as far as they were given
   * @param ending its last digits, where they were given before the first
   * @param spoken some of them were spoken, so that the whole is read back
   */
  record Digits(String have, String ending, boolean spoken) implements Question {
    public static final Digits NONE = new Digits("", "", false);

    /** After so many spoken digits. */
    public static Digits after(String have) {
      return new Digits(have, "", !have.isEmpty());
    }
  }

  /**
   * Whether a number was heard rightly.
   *
   * @param read the ten digits read back
   */
  record Confirm(String read) implements Question {}

  /** Which one of the offer to do something with. */
  record Which(Deed deed) implements Question {}

  /**
   * Whether something was really meant; answered with yes or no.
   *
   * @param place of the one to keep, counted from 1; 0 where another thing is in doubt
   */
  record Sure(Doubtful about, int place) implements Question {}
}
