package vanity.cli.verify;

import java.util.Arrays;
import java.util.Comparator;

/**
 * What of a text can be matched against a transcript: digits and signs are written there in ways
 * that nobody knows beforehand.
 */
final class PlainWords {
  private PlainWords() {}

  /** The longest run of words without a digit or a sign between, "" if there is none. */
  static String of(String text) {
    return Arrays.stream(text.split("[^A-Za-z' ]+"))
        .map(run -> run.replaceAll("\\s+", " ").strip())
        .filter(run -> run.matches(".*[A-Za-z]{2}.*"))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** Whether all of it can be matched. */
  static boolean all(String text) {
    return text.replaceAll("(?<![.,!?])[.,!?]+$", "").matches("[A-Za-z' ]+");
  }
}
