package vanity.fulfillment.hearing.word;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that people use, and recognizers write, for digits. */
public final class NumberWords {
  private static final Table TABLE = new Table("numerals.txt");

  /** Words that are a digit and hardly ever anything else. */
  public static final Map<String, String> UNITS = TABLE.pairs("UNITS");

  /** Words that sound like a digit, and are one only among digits. */
  public static final Map<String, String> SOUNDS = TABLE.pairs("SOUNDS");

  public static final Map<String, String> TEENS = TABLE.pairs("TEENS");

  /** The first digit of twenty to ninety. */
  public static final Map<String, String> TENS = TABLE.pairs("TENS");

  public static final Map<String, String> TIMES = TABLE.pairs("TIMES");

  /** "bravo" for B. */
  public static final Map<String, String> ALPHABET = TABLE.pairs("ALPHABET");

  private static final Map<String, String> PLURALS = TABLE.pairs("PLURALS");
  private static final Set<String> ZEROS = TABLE.words("ZEROS");
  private static final Set<String> SCALES = TABLE.words("SCALES");
  private static final Set<String> SPANISH = TABLE.words("SPANISH");

  /** What may follow written digits in one word: 5s, 2nd. */
  static final Set<String> ENDINGS = TABLE.words("ENDINGS");

  private NumberWords() {}

  /** Whether a word is a numeral wherever it stands. */
  public static boolean isNumeral(Token token) {
    return token.isDigits()
        || UNITS.containsKey(token.text())
        || TEENS.containsKey(token.text())
        || TENS.containsKey(token.text());
  }

  /** Index of the last word of a numeral: "eighty two". */
  static int last(List<Token> tokens, int at) {
    boolean two =
        TENS.containsKey(tokens.get(at).text())
            && at + 1 < tokens.size()
            && !tokens.get(at + 1).before().isPause()
            && UNITS.containsKey(tokens.get(at + 1).text());
    return two ? at + 1 : at;
  }

  /** Whether a word can be part of a number at all. */
  public static boolean isNumeric(Token token) {
    return isNumeral(token)
        || isScale(token)
        || TIMES.containsKey(token.text())
        || plural(token) != null
        || isZero(token);
  }

  public static boolean isZero(Token token) {
    return ZEROS.contains(token.text());
  }

  public static boolean isScale(Token token) {
    return SCALES.contains(token.text());
  }

  /** The digit of "fives" or "5s", or null. */
  public static @Nullable String plural(Token token) {
    String text = token.text();
    return text.length() == 2 && text.charAt(1) == 's' && Character.isDigit(text.charAt(0))
        ? text.substring(0, 1)
        : PLURALS.get(text);
  }

  /** A digit in a language that the line does not speak. */
  public static boolean isSpanish(Token token) {
    return SPANISH.contains(token.text());
  }
}
