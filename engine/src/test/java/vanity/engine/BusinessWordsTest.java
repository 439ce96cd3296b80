package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessWordsTest {
  @Test
  void aWordWithoutAWeightIsWorthTenPoints() {
    assertThat(points("cake")).isEqualTo(Map.of("cake", 10));
  }

  @ParameterizedTest
  @CsvSource({"cake 50, 50", "cake -50, -50", "cake +7, 7", "'cake,3', 3", "'cake\t0', 0"})
  void aWeightFollowsItsWord(String line, int weight) {
    assertThat(points(line)).isEqualTo(Map.of("cake", weight));
  }

  @Test
  void skipsBlankLinesAndComments() {
    assertThat(points("# our words", "", "  \t", "cake", "  # no tart"))
        .isEqualTo(Map.of("cake", 10));
  }

  @Test
  void readsFilesOfAnyEditor() {
    assertThat(points("\uFEFFCake\r", "TART 5\r", "\r")).isEqualTo(Map.of("cake", 10, "tart", 5));
  }

  @Test
  void readsWordsAlikeInEveryCase() {
    assertThat(points("CAKE", "Pie")).containsOnlyKeys("cake", "pie");
  }

  @Test
  void theLastLineAboutAWordCounts() {
    assertThat(points("cake 3", "Cake -4")).isEqualTo(Map.of("cake", -4));
  }

  @Test
  void takesTenLettersAndNotEleven() {
    assertThat(points("strawberry")).containsOnlyKeys("strawberry");
    assertThatThrownBy(() -> points("blueberries")).hasMessageContaining("'blueberries'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"two words here", "crème", "24", "o'clock", ",5", ",", "cake-cut", "\u2665"})
  void aLineThatHoldsNoWordIsRefusedByItsNumber(String line) {
    assertThatThrownBy(() -> points("", "cake", line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Line 3, '%s': write one word of 1 to 10 letters and, optionally, a weight.", line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"51", "-51", "100", "ten", "1.5", "--5", "٣"})
  void aWeightOutOfRangeIsRefusedByItsLine(String weight) {
    assertThatThrownBy(() -> points("# sweets", "cake " + weight))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Line 2, weight '%s': use a whole number from -50 to 50.", weight);
  }

  @Test
  void cannotBeMadeOfAnythingElseEither() {
    assertThatThrownBy(() -> new BusinessWords(Map.of("Cake", 1))).hasMessageContaining("'Cake'");
    assertThatThrownBy(() -> new BusinessWords(Map.of("", 1))).hasMessageContaining("''");
    assertThatThrownBy(() -> new BusinessWords(Map.of("cake", 51))).hasMessageContaining("51");
  }

  private static Map<String, Integer> points(String... lines) {
    return BusinessWords.parse(List.of(lines)).points();
  }

  @Test
  void looksAtEachLineAFewTimesHoweverManyThereAre() {
    var looks = new AtomicInteger();
    List<String> lines =
        new AbstractList<>() {
          @Override
          public String get(int i) {
            looks.incrementAndGet();
            return "cake" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + (i == 0 ? "!" : "");
          }

          @Override
          public int size() {
            return 600;
          }
        };

    assertThat(BusinessWords.unconfirmed(lines)).hasSize(599).doesNotContain("cakeaa");
    assertThat(looks).hasValueLessThan(3 * lines.size());
  }

  @Test
  void aMarkBehindAWordHoldsInTheFilesOfAnyEditor() {
    assertThat(BusinessWords.unconfirmed(List.of("\uFEFFCake!,5\r", "pie"))).containsExactly("pie");
  }
}
