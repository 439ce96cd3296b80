package vanity.fulfillment.hearing;

/** What the call waits for. */
public sealed interface Asked {

  /** What to do next. */
  record Menu() implements Asked {}

  /**
   * A telephone number.
   *
   * @param have the digits given so far, perhaps none
   */
  record Digits(String have) implements Asked {}

  /**
   * Whether a number was heard rightly.
   *
   * @param read the ten digits read back
   */
  record Confirm(String read) implements Asked {}

  /** Which one of the offer to do something with. */
  record Which(Deed deed) implements Asked {}

  /** Whether something was really meant; answered with yes or no. */
  record Sure(Doubtful about) implements Asked {}
}
