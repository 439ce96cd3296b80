package vanity.fulfillment.speaking;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vanity.engine.PhoneNumber;
import vanity.fulfillment.speaking.Fragment.Digits;

/** Numbers inside sentences: phone numbers digit by digit, small counts in words. */
final class SpokenNumber {
  private static final List<String> COUNT =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private SpokenNumber() {}

  static String count(int count) {
    return COUNT.get(count);
  }

  /** "Number two. "; nothing where there is only one. */
  static Passage which(int index, int count) {
    return count == 1 ? new Passage(List.of()) : Passage.of("Number " + count(index + 1) + ". ");
  }

  /** "Two, "; nothing where there is only one. */
  static Passage place(int index, int count) {
    return count == 1 ? new Passage(List.of()) : Passage.of(capital(index + 1) + ", ");
  }

  /** A count at the beginning of a sentence. */
  static String capital(int count) {
    String word = count(count);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The keys of so many numbers: "1, 2 or 3". */
  static String keys(int count) {
    return choice(count, Integer::toString);
  }

  /** The same in words: "one, two or three". */
  static String words(int count) {
    return choice(count, SpokenNumber::count);
  }

  private static String choice(int count, IntFunction<String> name) {
    String last = name.apply(count);
    return count == 1
        ? last
        : IntStream.range(1, count).mapToObj(name).collect(Collectors.joining(", "))
            + " or "
            + last;
  }

  /** A phone number as printed groups, digit by digit. */
  static Passage digits(PhoneNumber number) {
    return digits(number.digits());
  }

  /** The first digits of a phone number, or its last few. */
  static Passage digits(String digits) {
    return digits.length() <= 4
        ? Passage.of(new Digits(digits))
        : Passage.of(new Digits(digits.substring(0, 3)))
            .and(", ")
            .and(behindAreaCode(digits.substring(3)));
  }

  /** Digits of no particular number, so that they can be written down: up to four in a group. */
  static Passage groups(String digits) {
    int last = digits.length() <= 4 ? digits.length() : digits.length() % 3 == 1 ? 4 : 3;
    int head = digits.length() - last;
    return head <= 0
        ? Passage.of(new Digits(digits))
        : groups(digits.substring(0, head))
            .and(", ")
            .and(Passage.of(new Digits(digits.substring(head))));
  }

  private static Passage behindAreaCode(String digits) {
    return digits.length() <= 3
        ? Passage.of(new Digits(digits))
        : Passage.of(new Digits(digits.substring(0, 3)))
            .and(", ")
            .and(Passage.of(new Digits(digits.substring(3))));
  }
}
