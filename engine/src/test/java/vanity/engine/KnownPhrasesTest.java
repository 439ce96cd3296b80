package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.engine.Samples.FINDER;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Numbers that people chose for their words: the words they chose are found again. */
class KnownPhrasesTest {
  private static final int NOWHERE = 99;
  private static List<Integer> places;

  @BeforeAll
  static void findThem() throws IOException {
    try (InputStream in = KnownPhrasesTest.class.getResourceAsStream("known-phrases.txt")) {
      places =
          new String(Objects.requireNonNull(in).readAllBytes())
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(KnownPhrasesTest::place)
              .toList();
    }
  }

  @Test
  void sevenOfTenComeFirst() {
    assertThat(percent(1)).isGreaterThanOrEqualTo(70);
  }

  @Test
  void nineOfTenAreAmongTheFiveThatAreStored() {
    assertThat(percent(5)).isGreaterThanOrEqualTo(90);
  }

  @Test
  void nearlyAllAreAmongTheFirstTwenty() {
    assertThat(percent(20)).isGreaterThanOrEqualTo(95);
  }

  private static double percent(int top) {
    return 100.0 * places.stream().filter(place -> place < top).count() / places.size();
  }

  private static int place(String phrase) {
    List<String> found =
        FINDER.best(Samples.number(phrase), 20).stream()
            .map(vanity -> vanity.display().replace("-", ""))
            .toList();
    int at = found.indexOf(phrase.replace("-", ""));
    return at < 0 ? NOWHERE : at;
  }
}
