package vanity.engine;

import org.jspecify.annotations.Nullable;

/**
 * A telephone number of the North American Numbering Plan, as its ten digits: area code, exchange
 * code, line number.
 *
 * <p>Only the shape is checked (NXX-NXX-XXXX, no N11 codes), never whether an area code is
 * assigned.
 */
public record PhoneNumber(String digits) {
  private static final int LENGTH = 10;

  public PhoneNumber {
    if (digits.length() != LENGTH || !isAllDigits(digits)) {
      throw new IllegalArgumentException(
          "a phone number has ten digits, got " + digits.length() + " characters");
    }
  }

  private static boolean isAllDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads what networks, people and forms write: E.164, ten or eleven digits with separators or
   * letters, the words and digits that stand for a hidden caller.
   */
  public static ParsedNumber parse(@Nullable String written) {
    return NumberParser.parse(written).parsed();
  }

  /** Reads what a network sent as a caller's address: as {@link #parse}, but never letters. */
  public static ParsedNumber fromNetwork(@Nullable String sent) {
    return NumberParser.fromNetwork(sent);
  }

  /** The number as Connect writes it, for example {@code +18003569377}. */
  public String e164() {
    return "+1" + digits;
  }

  public String areaCode() {
    return digits.substring(0, 3);
  }

  /** The seven digits after the area code. */
  public String local() {
    return digits.substring(3);
  }
}
