package vanity.fulfillment.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.hearing.number.Known;
import vanity.fulfillment.hearing.number.SpokenDigits;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Tokens;

/** Twice the words are at most twice the work, counted in looks at a word. */
class LinearWorkTest {
  private static final int ONCE = 60;

  private static final List<String> PATTERNS =
      List.of(
          "one two three four five six seven ",
          "no not one keep ",
          "no not two sorry ",
          "keep number one not the first ",
          "the last four are five two oh six six ",
          "area code is two oh six not ",
          "double triple for to oh ",
          "helm elms yes one number to ",
          "twenty hundred and five thousand ",
          "dial nine and then ",
          "um please oh ",
          "flabber mop tree ",
          "a b c o i x ",
          "555 206 ");

  private static final class Counting extends AbstractList<Token> {
    private final List<Token> tokens;
    int looks;

    Counting(List<Token> tokens) {
      this.tokens = tokens;
    }

    @Override
    public Token get(int index) {
      looks++;
      return tokens.get(index);
    }

    @Override
    public int size() {
      return tokens.size();
    }
  }

  @Test
  void anAnswerLooksAtEachWordSoManyTimes() {
    assertThat(PATTERNS.stream().flatMap(LinearWorkTest::answers)).isEmpty();
  }

  @Test
  void spokenDigitsLookAtEachWordSoManyTimes() {
    assertThat(PATTERNS)
        .allSatisfy(pattern ->
            assertThat(spoken(pattern, 2 * ONCE)).isLessThan(atMost(spoken(pattern, ONCE))));
  }

  private static Stream<String> answers(String pattern) {
    return Stream.of(
            new Question.Menu(),
            Question.Digits.after("206555"),
            new Question.Confirm("2065552368"),
            new Question.Which(Deed.KEEP),
            new Question.Sure(Doubtful.GOODBYE, 0))
        .filter(question ->
            answer(pattern, 2 * ONCE, question) > atMost(answer(pattern, ONCE, question)))
        .map(question -> question + " " + pattern);
  }

  /** Twice as much, and what it takes until no more digits fit into a number. */
  private static int atMost(int looks) {
    return 2 * looks + 1000;
  }

  private static int answer(String pattern, int times, Question question) {
    var words = new Counting(Tokens.of(pattern.repeat(times)));
    var offer =
        List.of(
            LabelledUtterance.offered("1-800-FLOWERS"),
            LabelledUtterance.offered("1-800-ELM-9377"),
            LabelledUtterance.offered("1-800-356-YES-7"));
    new Answer(words, new Heard(List.of(), null, question, offer, 1, "")).meaning();
    return words.looks;
  }

  private static int spoken(String pattern, int times) {
    var words = new Counting(Tokens.of(pattern.repeat(times)));
    SpokenDigits.in(words, Known.NOTHING);
    return words.looks;
  }
}
