package vanity.fulfillment.call;

import org.jspecify.annotations.Nullable;

/** What one word is worth in digits, if anything. */
final class DigitToken {
  private DigitToken() {}

  /** The digits of one word, or null. */
  static @Nullable String number(String token) {
    if (unit(token) != null) {
      return unit(token);
    }
    String teen = DigitWords.TEENS.get(token);
    return teen != null ? teen : tens(token) == null ? null : tens(token) + "0";
  }

  static @Nullable String numberOrSoundalike(String token) {
    String number = number(token);
    return number != null ? number : DigitWords.SOUNDALIKES.get(token);
  }

  static @Nullable String unit(String token) {
    return isDigits(token) ? token : DigitWords.UNITS.get(token);
  }

  static @Nullable String unitOrSoundalike(String token) {
    String unit = unit(token);
    return unit != null ? unit : DigitWords.SOUNDALIKES.get(token);
  }

  /** The first digit of twenty to ninety. */
  static @Nullable String tens(String token) {
    return DigitWords.TENS.get(token);
  }

  static boolean isTens(String token) {
    return DigitWords.TENS.containsKey(token);
  }

  static boolean isDigits(String token) {
    return !token.isEmpty() && Character.isDigit(token.charAt(0));
  }

  static boolean isScale(String token) {
    return token.equals("hundred") || token.equals("thousand");
  }

  /** One digit that can follow twenty to ninety. */
  static boolean isUnit(String token) {
    String digit = unitOrSoundalike(token);
    return digit != null && digit.length() == 1 && !digit.equals("0");
  }
}
