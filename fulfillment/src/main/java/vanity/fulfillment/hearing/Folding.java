package vanity.fulfillment.hearing;

/** Undoes what people say twice, and what they dial before a number. */
final class Folding {
  private static final String OUTSIDE_AND_COUNTRY = "91";
  private static final int SHORTEST = 3;

  private Folding() {}

  /** Ten digits where more turn out to hold one number, or else the digits as they are. */
  static String once(String digits) {
    int length = digits.length();
    if (length <= Plan.WHOLE) {
      return digits;
    }
    if (Plan.isWithCountry(digits)) {
      return digits.substring(1);
    }
    if (length == Plan.WHOLE + 2
        && digits.startsWith(OUTSIDE_AND_COUNTRY)
        && Plan.isValid(digits.substring(2))) {
      return digits.substring(2);
    }
    String folded = restarted(digits);
    return folded.isEmpty() ? ended(digits) : folded;
  }

  /** "206, 206 555 2368": the beginning was said before, perhaps with the country's digit. */
  private static String restarted(String digits) {
    for (int length = SHORTEST; length * 2 <= digits.length(); length++) {
      String rest = digits.substring(length);
      boolean again =
          rest.startsWith(digits.substring(0, length))
              || (digits.startsWith("1") && rest.startsWith(digits.substring(1, length)))
              || rest.startsWith("1" + digits.substring(0, length));
      if (again && (Plan.isValid(rest) || Plan.isWithCountry(rest))) {
        return rest.substring(rest.length() - Plan.WHOLE);
      }
    }
    return "";
  }

  /** "206 555 2368, 2368": the end is said again. */
  private static String ended(String digits) {
    int country = digits.startsWith("1") ? 1 : 0;
    if (digits.length() < Plan.WHOLE + country + SHORTEST) {
      return digits;
    }
    String number = digits.substring(country, country + Plan.WHOLE);
    String rest = digits.substring(country + Plan.WHOLE);
    return Plan.isValid(number) && number.endsWith(rest) ? number : digits;
  }
}
