package vanity.fulfillment.hearing.number;

import java.util.Set;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;

/** What the numbering plan says about digits that somebody gives. */
final class Plan {
  static final int WHOLE = 10;
  static final int LOCAL = 7;
  static final int AREA = 3;

  private static final Set<String> TOLL_FREE =
      Set.of("800", "833", "844", "855", "866", "877", "888");

  private Plan() {}

  /** Ten digits that can be a telephone number. */
  static boolean isValid(String digits) {
    return digits.length() == WHOLE && PhoneNumber.parse(digits) instanceof ParsedNumber.Valid;
  }

  /** Whether digits begin with an area code that the called party pays for. */
  static boolean isTollFree(String digits) {
    return TOLL_FREE.contains(digits.substring(0, AREA));
  }

  /** Ten such digits behind the country's own. */
  static boolean isWithCountry(String digits) {
    return digits.startsWith("1") && isValid(digits.substring(1));
  }
}
