package vanity.fulfillment.hearing.number;

/** What there is of a telephone number when what was said now is put to what was known before. */
public sealed interface NumberSoFar {

  /** Ten digits, which need not be valid. */
  record Complete(String digits) implements NumberSoFar {}

  /** The first digits, with those given before. */
  record Begun(String digits) implements NumberSoFar {}

  /** The last digits, the first ones being unknown. */
  record Ended(String digits) implements NumberSoFar {}

  /** No number of ours. */
  enum None implements NumberSoFar {
    FOREIGN,
    EMERGENCY,
    /** What was said contradicts itself or what was known. */
    CONTRADICTION
  }
}
