package vanity.engine;

import org.jspecify.annotations.Nullable;

/**
 * A number as somebody wrote it.
 *
 * @param parsed what it is
 * @param letters its ten keys, with letters in lower case where letters were written; empty unless
 *     the number is valid
 * @param goesOn whether its last word has more letters than the number has digits
 */
public record WrittenNumber(ParsedNumber parsed, String letters, boolean goesOn) {

  static WrittenNumber not(ParsedNumber parsed) {
    return new WrittenNumber(parsed, "", false);
  }

  /** Reads what {@link PhoneNumber#parse} reads, and keeps the letters. */
  public static WrittenNumber of(@Nullable String written) {
    return NumberParser.parse(written);
  }

  public boolean hasLetters() {
    return letters.chars().anyMatch(c -> c >= 'a');
  }
}
