package vanity.fulfillment.hearing.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that people use, and recognizers write, for digits, by how they stand for them. */
public enum NumberWords {
  /** A digit and hardly ever anything else. */
  UNITS,

  /** Sound like a digit, and are one only among digits. */
  SOUNDS,

  TEENS,

  /** The first digit of twenty to ninety. */
  TENS,

  /** How often the digit behind is meant. */
  TIMES,

  /** "fives", "5s" */
  PLURALS,

  /** "bravo" for B. */
  ALPHABET;

  /** The digits or the letter that a word stands for in this way, or null. */
  public @Nullable String of(Token token) {
    return token.word().digits(this);
  }

  public boolean has(Token token) {
    return of(token) != null;
  }

  /** Index of the last word of a numeral: "eighty two". */
  static int last(List<Token> tokens, int at) {
    boolean two =
        TENS.has(tokens.get(at))
            && at + 1 < tokens.size()
            && !tokens.get(at + 1).isAfterPause()
            && UNITS.has(tokens.get(at + 1));
    return two ? at + 1 : at;
  }
}
