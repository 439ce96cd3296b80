package vanity.simulator.lex.understanding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers in digits or in words, as far as slot types of Lex are documented to take them. */
final class SpokenNumbers {
  // The documentation shows seven digits and more; shorter ones are parts of a number.
  private static final int PHONE_MIN = 3;
  private static final int PHONE_MAX = 15;

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private SpokenNumbers() {}

  /** Digits with punctuation, or digit words one by one; "double" and "hundred" are not taken. */
  static Optional<String> phone(String text) {
    if (!text.strip().matches("\\+?[\\p{L}\\d ().\\-]+")) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(text.strip().startsWith("+") ? "+" : "");
    for (Words.Word word : Words.of(text).words()) {
      Optional<String> digit = digits(word.plain());
      if (digit.isEmpty()) {
        return Optional.empty();
      }
      digits.append(digit.get());
    }
    int count = digits.length() - (digits.indexOf("+") + 1);
    return count >= PHONE_MIN && count <= PHONE_MAX
        ? Optional.of(digits.toString())
        : Optional.empty();
  }

  private static Optional<String> digits(String word) {
    if (word.matches("\\d+")) {
      return Optional.of(word);
    }
    if (word.equals("oh") || word.equals("o")) {
      return Optional.of("0");
    }
    Integer value = UNITS.get(word);
    return value == null || value > 9 ? Optional.empty() : Optional.of(value.toString());
  }

  /** A number in digits with an optional fraction, or in words up to 999. */
  static Optional<String> number(String text) {
    String plain = text.strip().replace(",", "");
    if (plain.matches("-?\\d+(\\.\\d+)?")) {
      return Optional.of(plain);
    }
    List<String> words = Words.of(text).words().stream().map(Words.Word::plain).toList();
    return inWords(words).map(String::valueOf);
  }

  private static Optional<Integer> inWords(List<String> words) {
    int total = 0;
    for (String word : words) {
      if (word.equals("hundred") && total > 0 && total < 10) {
        total *= 100;
      } else if (UNITS.containsKey(word) && fits(total, UNITS.getOrDefault(word, 0))) {
        total += UNITS.getOrDefault(word, 0);
      } else if (TENS.containsKey(word) && total % 100 == 0) {
        total += TENS.getOrDefault(word, 0);
      } else if (!word.equals("and") || total < 100) {
        return Optional.empty();
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(total);
  }

  private static boolean fits(int total, int unit) {
    return total % 100 == 0 || (total % 10 == 0 && total % 100 >= 20 && unit < 10);
  }
}
