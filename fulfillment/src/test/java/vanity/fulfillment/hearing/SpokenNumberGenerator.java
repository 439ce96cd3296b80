package vanity.fulfillment.hearing;

import java.util.List;
import java.util.Random;

/**
 * Says random valid numbers as people do: groups, pairs, hundreds, doubles, slips of the tongue.
 */
final class SpokenNumberGenerator {
  private static final List<String> UNITS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final List<String> TEENS =
      List.of(
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> BEFORE =
      List.of(
          "",
          "",
          "",
          "it's ",
          "my number is ",
          "the number is ",
          "uh ",
          "um it's ",
          "try ",
          "yeah it's ",
          "okay ",
          "sure it's ",
          "area code ",
          "one ",
          "plus one ",
          "hi my number is ",
          "how about ",
          "my phone number is ",
          "well ",
          "so it's ");
  private static final List<String> AFTER =
      List.of("", "", "", "", " please", " thanks", " okay", " that's it", " thank you");
  private static final List<String> BETWEEN =
      List.of(" ", " ", " ", ", ", ", ", ". ", " dash ", " um ", " uh ", " and then ", " then ");
  private static final List<String> SORRY =
      List.of(
          " no ",
          ", no, ",
          " sorry ",
          " I mean ",
          " no wait ",
          ", wait, ",
          " actually ",
          " no sorry ");

  private final Random random;

  SpokenNumberGenerator(long seed) {
    this.random = new Random(seed);
  }

  /** What was said for a number. */
  record Said(String digits, String words) {}

  /** A number as somebody says it who is heard well. */
  Said clean() {
    String digits = number();
    String said =
        pick(BEFORE)
            + group(digits.substring(0, 3))
            + pick(BETWEEN)
            + group(digits.substring(3, 6))
            + pick(BETWEEN)
            + line(digits.substring(6));
    return switch (random.nextInt(12)) {
      case 0 -> new Said(digits, said + pick(SORRY) + line(digits.substring(6)));
      case 1 -> new Said(digits.substring(0, 6) + other(digits), corrected(said, other(digits)));
      case 2 -> new Said(digits, group(digits.substring(0, 3)) + ", " + said);
      default -> new Said(digits, said + pick(AFTER));
    };
  }

  /** Ends the number wrongly and takes the end back. */
  private String corrected(String said, String right) {
    return said + pick(SORRY) + line(right);
  }

  /** Another end of the same length. */
  private static String other(String digits) {
    return digits.substring(6, 9) + (char) ('0' + (digits.charAt(9) - '0' + 1) % 10);
  }

  /** The same with one slip of the recognizer. */
  Said slipped() {
    Said clean = clean();
    return new Said(clean.digits, slip(clean.words));
  }

  private String number() {
    return group3() + group3() + String.format("%04d", random.nextInt(10_000));
  }

  private String group3() {
    String group;
    do {
      group = String.valueOf(200 + random.nextInt(800));
    } while (group.endsWith("11"));
    return group;
  }

  private String group(String digits) {
    String plain = random.nextInt(4) == 0 ? digits : units(digits);
    return switch (random.nextInt(6)) {
      case 0 ->
          digits.charAt(1) == '0'
              ? plain
              : units(digits.substring(0, 1)) + " " + pair(digits.substring(1));
      case 1 -> digits.endsWith("00") ? units(digits.substring(0, 1)) + " hundred" : plain;
      case 2 ->
          digits.charAt(0) == digits.charAt(1) && digits.charAt(1) == digits.charAt(2)
              ? "triple " + units(digits.substring(0, 1))
              : plain;
      case 3 ->
          digits.charAt(1) == digits.charAt(2)
              ? units(digits.substring(0, 1)) + " double " + units(digits.substring(1, 2))
              : plain;
      default -> plain;
    };
  }

  private String line(String digits) {
    String first = digits.substring(0, 2);
    String last = digits.substring(2);
    String plain = random.nextInt(4) == 0 ? digits : units(digits);
    return switch (random.nextInt(6)) {
      case 0, 1 ->
          first.charAt(0) == '0' || (first.charAt(1) == '0' && last.charAt(0) == '0')
              ? plain
              : pair(first) + " " + pair(last);
      case 2 ->
          last.equals("00") && first.charAt(0) != '0' && first.charAt(1) != '0'
              ? pair(first) + " hundred"
              : plain;
      case 3 ->
          digits.endsWith("000") && first.charAt(0) != '0'
              ? units(digits.substring(0, 1)) + " thousand"
              : plain;
      case 4 ->
          first.charAt(0) == first.charAt(1)
              ? "double " + units(first.substring(0, 1)) + " " + units(last)
              : plain;
      default -> plain;
    };
  }

  private String pair(String digits) {
    int tens = digits.charAt(0) - '0';
    int unit = digits.charAt(1) - '0';
    if (tens == 0) {
      return "oh " + unit(unit);
    }
    if (tens == 1) {
      return TEENS.get(unit);
    }
    String join = random.nextInt(3) == 0 ? "-" : " ";
    return unit == 0 ? TENS.get(tens - 2) : TENS.get(tens - 2) + join + UNITS.get(unit);
  }

  private String units(String digits) {
    var said = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      said.append(said.isEmpty() ? "" : " ").append(unit(digits.charAt(i) - '0'));
    }
    return said.toString();
  }

  private String unit(int digit) {
    return digit == 0 && random.nextBoolean() ? "oh" : UNITS.get(digit);
  }

  private String slip(String words) {
    return switch (random.nextInt(6)) {
      case 0 -> words.replaceFirst(" two ", random.nextBoolean() ? " to " : " too ");
      case 1 -> words.replaceFirst(" four ", " for ");
      case 2 -> words.replaceFirst(" eight ", " ate ");
      case 3 -> words.replace(",", "").replace(".", "").replace("-", " ");
      case 4 -> words.replaceFirst(" one ", " won ");
      default -> words.replaceFirst(" oh ", " o ");
    };
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
