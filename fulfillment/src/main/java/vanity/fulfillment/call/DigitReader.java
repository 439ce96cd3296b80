package vanity.fulfillment.call;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads words from left to right into segments, each with the ways to read it, likeliest first.
 *
 * <p>Single use.
 */
final class DigitReader {
  private final List<String> tokens;
  private final List<List<String>> segments = new ArrayList<>();
  private int at;
  private int strangers;
  private boolean strong;

  DigitReader(List<String> tokens) {
    this.tokens = tokens;
  }

  List<List<String>> read() {
    while (at < tokens.size()) {
      if (!repeated() && !plural() && !value() && !soundalike()) {
        skip();
      }
    }
    return segments;
  }

  int strangers() {
    return strangers;
  }

  boolean strong() {
    return strong;
  }

  /** "double five", "triple oh" */
  private boolean repeated() {
    Integer times = DigitWords.TIMES.get(token(0));
    String next = times == null ? null : repeatable(token(1));
    if (times == null || next == null) {
      return false;
    }
    // A recogniser may have run the next digits together: "double 555" is 55 55.
    int unit =
        DigitWords.TENS.containsKey(token(1)) || DigitWords.TEENS.containsKey(token(1)) ? 2 : 1;
    String first = next.substring(0, unit);
    take(2, first.repeat(times) + next.substring(unit));
    return true;
  }

  /** "three fives" */
  private boolean plural() {
    String digit = DigitWords.PLURALS.get(token(1));
    String times = unit(token(0));
    if (digit == null || times == null || times.length() != 1 || "019".contains(times)) {
      return false;
    }
    take(2, digit.repeat(Integer.parseInt(times)));
    return true;
  }

  /** A number word or digits, with "hundred" or "thousand" after it. */
  private boolean value() {
    if (token(0).equals("one") && isPronoun()) {
      return false;
    }
    int length = DigitWords.TENS.containsKey(token(0)) && isUnit(token(1)) ? 2 : 1;
    String value = length == 2 ? tens(token(0)) + unitOrSoundalike(token(1)) : number(token(0));
    boolean scaled = isScale(token(length));
    if (value == null && scaled) {
      value = token(0).equals("a") ? "1" : DigitWords.SOUNDALIKES.get(token(0));
    }
    if (value == null) {
      return false;
    }
    if (scaled) {
      scaled(value, length);
    } else if (length == 2) {
      boolean sure = DigitWords.UNITS.containsKey(token(1)) || isDigits(token(1));
      String apart = tens(token(0)) + "0";
      String unit = value.substring(1);
      take(2, sure ? List.of(value, apart + unit) : List.of(value, apart + unit, apart));
    } else {
      take(1, value);
    }
    return true;
  }

  /** "eight hundred", "eighteen hundred", "two hundred and six", "two thousand four hundred". */
  private void scaled(String value, int length) {
    String zeros = token(length).equals("hundred") ? "00" : "000";
    int rest = length + 1;
    boolean and = token(rest).equals("and");
    int from = and ? rest + 1 : rest;
    Small small = small(from);
    if (small == null || small.digits.length() > zeros.length()) {
      take(rest, value + zeros);
      return;
    }
    String apart = value + zeros + small.digits;
    String together = value + zeros.substring(small.digits.length()) + small.digits;
    boolean last = from + small.length >= tokens.size() - at;
    boolean tollFree = value.equals("8") && !and;
    var options = new ArrayList<String>();
    options.add(last && !tollFree ? together : apart);
    options.add(last && !tollFree ? apart : together);
    if (small.length == 2 && zeros.length() == 2) {
      options.add(value + small.digits.charAt(0) + "0" + small.digits.charAt(1)); // 770, 5
    }
    take(from + small.length, options);
  }

  private record Small(String digits, int length) {}

  /** A number below a hundred, or below a thousand in hundreds. */
  private @Nullable Small small(int from) {
    String first = token(from);
    if (DigitWords.TENS.containsKey(first)) {
      return DigitWords.UNITS.containsKey(token(from + 1)) && !isScale(token(from + 2))
          ? new Small(tens(first) + unit(token(from + 1)), 2)
          : new Small(tens(first) + "0", 1);
    }
    String digits = number(first);
    if (digits == null || (isDigits(first) && digits.length() > 1)) {
      return null;
    }
    return token(from + 1).equals("hundred") ? new Small(digits + "00", 2) : new Small(digits, 1);
  }

  /** "to", "for", "oh": a digit among digits, a plain word elsewhere. */
  private boolean soundalike() {
    String digit = DigitWords.SOUNDALIKES.get(token(0));
    if (digit == null) {
      return false;
    }
    boolean between = at > 0 && at < tokens.size() - 1 && digit(at - 1) && digit(at + 1);
    boolean among = (at == 0 || near(at - 1)) && (at == tokens.size() - 1 || near(at + 1));
    segments.add(between ? List.of(digit) : among ? List.of(digit, "") : List.of("", digit));
    at++;
    return true;
  }

  private void skip() {
    if (!DigitWords.FILLERS.contains(token(0))) {
      strangers++;
    }
    at++;
  }

  private void take(int count, String digits) {
    take(count, List.of(digits));
  }

  private void take(int count, List<String> options) {
    segments.add(options);
    strong = true;
    at += count;
  }

  private boolean isPronoun() {
    return (at > 0 && DigitWords.BEFORE_PRONOUN.contains(tokens.get(at - 1)))
        || DigitWords.AFTER_PRONOUN.contains(token(1));
  }

  private boolean digit(int index) {
    String token = tokens.get(index);
    return number(token) != null
        || DigitWords.SOUNDALIKES.containsKey(token)
        || DigitWords.TIMES.containsKey(token);
  }

  /** Whether a token may stand next to a digit. */
  private boolean near(int index) {
    return digit(index) || DigitWords.NOISE.contains(tokens.get(index));
  }

  private String token(int ahead) {
    return at + ahead < tokens.size() ? tokens.get(at + ahead) : "";
  }

  private static boolean isScale(String token) {
    return token.equals("hundred") || token.equals("thousand");
  }

  private static boolean isDigits(String token) {
    return !token.isEmpty() && Character.isDigit(token.charAt(0));
  }

  private static boolean isUnit(String token) {
    String digit = unitOrSoundalike(token);
    return digit != null && digit.length() == 1 && !digit.equals("0");
  }

  private static @Nullable String unitOrSoundalike(String token) {
    String unit = unit(token);
    return unit != null ? unit : DigitWords.SOUNDALIKES.get(token);
  }

  private static @Nullable String unit(String token) {
    return isDigits(token) ? token : DigitWords.UNITS.get(token);
  }

  private static @Nullable String tens(String token) {
    return DigitWords.TENS.get(token);
  }

  /** The digits of one token, or null. */
  private static @Nullable String number(String token) {
    if (unit(token) != null) {
      return unit(token);
    }
    String teen = DigitWords.TEENS.get(token);
    return teen != null ? teen : tens(token) == null ? null : tens(token) + "0";
  }

  private static @Nullable String repeatable(String token) {
    String number = number(token);
    return number != null ? number : DigitWords.SOUNDALIKES.get(token);
  }
}
