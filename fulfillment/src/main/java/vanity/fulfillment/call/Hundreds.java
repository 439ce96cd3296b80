package vanity.fulfillment.call;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "eight hundred", "eighteen hundred", "two hundred and six", "two thousand four hundred".
 *
 * @param options ways to read it, likeliest first
 * @param length how many words it takes
 */
record Hundreds(List<String> options, int length) {

  private record Small(String digits, int length) {}

  /**
   * Reads what begins with a scaled value.
   *
   * @param tokens the words from there on
   * @param value what stands before "hundred" or "thousand"
   * @param length how many words that value takes
   */
  static Hundreds in(List<String> tokens, String value, int length) {
    String zeros = token(tokens, length).equals("hundred") ? "00" : "000";
    int rest = length + 1;
    boolean and = token(tokens, rest).equals("and");
    int from = and ? rest + 1 : rest;
    Small small = small(tokens, from);
    if (small == null || small.digits.length() > zeros.length()) {
      return new Hundreds(List.of(value + zeros), rest);
    }
    boolean last = from + small.length >= tokens.size();
    boolean tollFree = value.equals("8") && !and;
    return new Hundreds(options(value, zeros, small, last && !tollFree), from + small.length);
  }

  private static List<String> options(String value, String zeros, Small small, boolean asOne) {
    String apart = value + zeros + small.digits;
    String together = value + zeros.substring(small.digits.length()) + small.digits;
    var options = new ArrayList<String>();
    options.add(asOne ? together : apart);
    options.add(asOne ? apart : together);
    if (small.length == 2 && zeros.length() == 2) {
      options.add(value + small.digits.charAt(0) + "0" + small.digits.charAt(1)); // 770, 5
    }
    return options;
  }

  /** A number below a hundred, or below a thousand in hundreds. */
  private static @Nullable Small small(List<String> tokens, int from) {
    String first = token(tokens, from);
    String second = token(tokens, from + 1);
    if (DigitToken.isTens(first)) {
      return DigitWords.UNITS.containsKey(second) && !DigitToken.isScale(token(tokens, from + 2))
          ? new Small(DigitToken.tens(first) + DigitToken.unit(second), 2)
          : new Small(DigitToken.tens(first) + "0", 1);
    }
    String digits = DigitToken.number(first);
    if (digits == null || (DigitToken.isDigits(first) && digits.length() > 1)) {
      return null;
    }
    return second.equals("hundred") ? new Small(digits + "00", 2) : new Small(digits, 1);
  }

  private static String token(List<String> tokens, int index) {
    return index < tokens.size() ? tokens.get(index) : "";
  }
}
