package vanity.fulfillment.hearing.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.hearing.word.NumberWords;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** "change the eight to a nine": one digit of a number for another. */
final class DigitSwap {
  private static final int REACH = 4;

  private DigitSwap() {}

  /** The number with the digit changed; nothing where no such thing is said or several fit. */
  static String in(List<Token> tokens, String number) {
    int first = next(tokens, 0, tokens.size());
    boolean two = tokens.stream().filter(Token::isNumeric).count() == 2;
    if (!two || first < 0 || tokens.stream().noneMatch(Words.CHANGE::has)) {
      return "";
    }
    int second = next(tokens, first + 2, Math.min(tokens.size(), first + 2 + REACH));
    if (second < 0 || next(tokens, second + 1, tokens.size()) >= 0) {
      return "";
    }
    String wrong = String.valueOf(digit(tokens.get(first)));
    boolean once = number.contains(wrong) && number.indexOf(wrong) == number.lastIndexOf(wrong);
    return once ? number.replace(wrong, String.valueOf(digit(tokens.get(second)))) : "";
  }

  private static int next(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (digit(tokens.get(i)) != null) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String digit(Token token) {
    return token.isDigits() && token.text().length() == 1
        ? token.text()
        : NumberWords.UNITS.of(token);
  }
}
