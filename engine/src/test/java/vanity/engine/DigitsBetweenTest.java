package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vanity.engine.Samples.FINDER;

import org.junit.jupiter.api.Test;

/** What digits between words cost, as the published score has it. */
class DigitsBetweenTest {
  @Test
  void eachDigitBetweenTwoWordsCostsOneAndAHalfPoints() {
    assertThat(score("1-5-CAT-959-DOG") - score("1-55-CAT-95-DOG")).isEqualTo(-1.5, within(0.001));
  }

  private static double score(String display) {
    return FINDER.rate(Samples.number(display), Samples.pieces(display)).score();
  }
}
