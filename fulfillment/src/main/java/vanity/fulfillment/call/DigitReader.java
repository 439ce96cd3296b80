package vanity.fulfillment.call;

import java.util.ArrayList;
import java.util.List;

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
    String next = times == null ? null : DigitToken.numberOrSoundalike(token(1));
    if (times == null || next == null) {
      return false;
    }
    // A recogniser may have run the next digits together: "double 555" is 55 55.
    int unit = DigitToken.isTens(token(1)) || DigitWords.TEENS.containsKey(token(1)) ? 2 : 1;
    String first = next.substring(0, unit);
    take(2, first.repeat(times) + next.substring(unit));
    return true;
  }

  /** "three fives" */
  private boolean plural() {
    String digit = DigitWords.PLURALS.get(token(1));
    String times = DigitToken.unit(token(0));
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
    int length = DigitToken.isTens(token(0)) && DigitToken.isUnit(token(1)) ? 2 : 1;
    String value =
        length == 2
            ? DigitToken.tens(token(0)) + DigitToken.unitOrSoundalike(token(1))
            : DigitToken.number(token(0));
    boolean scaled = DigitToken.isScale(token(length));
    if (value == null && scaled) {
      value = token(0).equals("a") ? "1" : DigitWords.SOUNDALIKES.get(token(0));
    }
    if (value == null) {
      return false;
    }
    if (scaled) {
      Hundreds hundreds = Hundreds.in(tokens.subList(at, tokens.size()), value, length);
      take(hundreds.length(), hundreds.options());
    } else if (length == 2) {
      boolean sure = DigitWords.UNITS.containsKey(token(1)) || DigitToken.isDigits(token(1));
      String apart = DigitToken.tens(token(0)) + "0";
      String unit = value.substring(1);
      take(2, sure ? List.of(value, apart + unit) : List.of(value, apart + unit, apart));
    } else {
      take(1, value);
    }
    return true;
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
    return DigitToken.number(token) != null
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
}
