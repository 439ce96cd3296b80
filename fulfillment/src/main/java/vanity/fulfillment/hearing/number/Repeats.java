package vanity.fulfillment.hearing.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.hearing.word.NumberWords;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/**
 * Digits that are said once and meant more often.
 *
 * @param tokens up to where they are read
 */
record Repeats(List<Token> tokens) {
  private static final int ALONE = 150;
  private static final int MOST_TIMES = 7;

  private Token word(int at) {
    return Token.at(tokens, at);
  }

  /** "twelve twice", for each way to read the twelve. */
  void twice(int from, List<Step> steps) {
    for (Step once : List.copyOf(steps)) {
      if (word(from + once.words()).is("twice")) {
        steps.add(Step.of(once.words() + 1, once.digits().repeat(2), 0));
      }
    }
  }

  /** "three fives" */
  void count(int from, List<Step> steps) {
    Token token = word(from);
    String unit = token.isDigits() ? token.text() : NumberWords.UNITS.of(token);
    String plural = NumberWords.PLURALS.of(word(from + 1));
    if (unit != null && plural != null && unit.length() == 1) {
      int times = unit.charAt(0) - '0';
      if (times > 1 && times <= MOST_TIMES) {
        steps.add(Step.of(2, plural.repeat(times), 0));
      }
    }
  }

  /** "a pair of ones", "triple five", "fives"; nothing where no such thing begins. */
  @Nullable Step at(int from) {
    Token token = word(from);
    String pair = word(from + 1).is("of") ? NumberWords.PLURALS.of(word(from + 2)) : null;
    if (pair != null && Words.PAIR.has(token)) {
      return Step.of(3, pair.repeat(2), 0);
    }
    String times = NumberWords.TIMES.of(token);
    if (times != null) {
      return times(times.charAt(0) - '0', digit(word(from + 1)));
    }
    String plural = token.isDigits() ? null : NumberWords.PLURALS.of(token);
    return plural == null ? null : Step.of(1, plural, ALONE);
  }

  /** "double 555" doubles the first. */
  private static Step times(int count, @Nullable String digits) {
    return digits == null
        ? Step.skip(ALONE)
        : Step.of(2, digits.substring(0, 1).repeat(count) + digits.substring(1), 0);
  }

  private static @Nullable String digit(Token token) {
    if (token.isDigits()) {
      return token.text();
    }
    String plural = NumberWords.PLURALS.of(token);
    String unit = NumberWords.UNITS.of(token);
    return plural != null ? plural : unit != null ? unit : NumberWords.SOUNDS.of(token);
  }
}
