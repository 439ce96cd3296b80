package vanity.fulfillment.hearing;

import java.util.Collections;
import java.util.List;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Tokens;

/** The line's own words, come back through the caller's phone. */
final class Echo {
  private static final int SHORTEST = 4;

  private Echo() {}

  /**
   * Whether an utterance is a piece of what the line said last, and not merely the number in it.
   */
  static boolean of(List<Token> heard, String lastSaid) {
    long words = heard.stream().filter(token -> !token.isNumeric()).count();
    if (words < SHORTEST || 2 * words > lastSaid.length()) {
      return false;
    }
    List<String> said = texts(Tokens.of(lastSaid));
    return Collections.indexOfSubList(said, texts(heard)) >= 0;
  }

  private static List<String> texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }
}
