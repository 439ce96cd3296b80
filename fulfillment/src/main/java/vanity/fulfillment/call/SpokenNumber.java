package vanity.fulfillment.call;

import java.util.List;
import vanity.engine.PhoneNumber;

/** Numbers inside sentences: phone numbers digit by digit, small counts in words. */
final class SpokenNumber {
  private static final List<String> COUNT = List.of("zero", "one", "two", "three");

  private SpokenNumber() {}

  static String count(int count) {
    return COUNT.get(count);
  }

  /** "Number two. "; nothing where there is only one. */
  static String which(int index, int count) {
    return count == 1 ? "" : "Number " + count(index + 1) + ". ";
  }

  /** A phone number as printed groups, digit by digit. */
  static String digits(PhoneNumber number) {
    return spaced(number.digits());
  }

  static String spaced(String digits) {
    var said = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      boolean group = digits.length() > 4 && (i == 3 || i == 6);
      said.append(i == 0 ? "" : group ? ", " : " ").append(digits.charAt(i));
    }
    return said.toString();
  }
}
