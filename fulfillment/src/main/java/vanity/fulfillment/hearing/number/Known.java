package vanity.fulfillment.hearing.number;

/**
 * What was given of a number before.
 *
 * @param have its first digits
 * @param ending its last ones
 */
public record Known(String have, String ending) {
  public static final Known NOTHING = new Known("", "");

  boolean isNothing() {
    return missing() == Plan.WHOLE;
  }

  /** How many digits are still to be said. */
  int missing() {
    return Plan.WHOLE - have.length() - ending.length();
  }

  /** A number's first digits, said now or before, with its last ones; nothing where they clash. */
  String completed(String first) {
    int overlap = first.length() + ending.length() - Plan.WHOLE;
    boolean agrees =
        overlap >= 0
            && overlap <= Math.min(first.length(), ending.length())
            && ending.startsWith(first.substring(first.length() - overlap));
    return agrees ? first + ending.substring(overlap) : "";
  }
}
