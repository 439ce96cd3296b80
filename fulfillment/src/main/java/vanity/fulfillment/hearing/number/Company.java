package vanity.fulfillment.hearing.number;

import java.util.List;
import vanity.fulfillment.hearing.word.NumberWords;
import vanity.fulfillment.hearing.word.Token;

/**
 * The neighbours of a word.
 *
 * @param tokens up to where they are read
 */
record Company(List<Token> tokens, int at) {
  /** How many of them can be digits. */
  int size() {
    return (before() ? 1 : 0) + (isNumber(at + 1) ? 1 : 0);
  }

  boolean before() {
    return isNumber(at - 1);
  }

  /** Whether a numeral follows without a pause. */
  boolean leads() {
    Token next = Token.at(tokens, at + 1);
    return next.isNumeric() && !next.isAfterPause();
  }

  private boolean isNumber(int at) {
    Token token = Token.at(tokens, at);
    return token.isNumeric() || NumberWords.SOUNDS.has(token);
  }
}
