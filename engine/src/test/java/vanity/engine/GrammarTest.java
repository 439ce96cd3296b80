package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.engine.index.Kind;

class GrammarTest {
  @ParameterizedTest
  @CsvSource({
    "ADJECTIVE, NOUN", // red car
    "ADJECTIVE, PLURAL",
    "DETERMINER, NOUN", // the car
    "VERB, OBJECT", // call us
    "VERB, DETERMINER", // call the
    "SUBJECT, VERB", // we call
    "NOUN, VERB_S", // car goes
    "PREPOSITION, OBJECT", // for us
    "VERB, ADVERB" // call now
  })
  void whatEnglishSaysCountsMoreThanItsReverse(Kind left, Kind right) {
    assertThat(points(left, right)).isPositive().isGreaterThan(points(right, left));
  }

  @ParameterizedTest
  @CsvSource({
    "DETERMINER, VERB", // the call us
    "DETERMINER, DETERMINER", // the my
    "NOUN, OBJECT", // car us
    "SUBJECT, NOUN", // we car
    "VERB, VERB", // call go
    "PREPOSITION, SUBJECT" // for we
  })
  void whatNobodySaysCosts(Kind left, Kind right) {
    assertThat(points(left, right)).isNegative();
  }

  @ParameterizedTest
  @CsvSource({"UNKNOWN, UNKNOWN, -300", "NOUN, PLURAL, 500", "NAME, NAME, -200"})
  void theTableIsReadFromItsFirstCellToItsLast(Kind left, Kind right, int points) {
    assertThat(points(left, right)).isEqualTo(points);
  }

  private static int points(Kind left, Kind right) {
    return Grammar.points(left.code(), right.code());
  }
}
