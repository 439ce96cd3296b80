package vanity.engine.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortWordsTest {
  private static final List<String> WORDS = List.of("a", "i", "am", "an", "cab", "bandy");
  private static final ShortWords SHORT = new ShortWords(starts());

  @Test
  void aCellHoldsAllThatBeginItsDigitsTheShorterFirst() {
    assertThat(found("222", 3)).containsExactly("a", "cab");
    assertThat(found("226", 3)).containsExactly("a");
    assertThat(found("262", 3)).containsExactly("a", "am", "an");
    assertThat(found("499", 3)).containsExactly("i");
    assertThat(found("333", 3)).isEmpty();
  }

  @Test
  void wordsThatAreTooLongAreLeftOut() {
    assertThat(found("222", 2)).containsExactly("a");
    assertThat(found("262", 1)).containsExactly("a");
    assertThat(found("262", 0)).isEmpty();
  }

  private static List<String> found(String digits, int longest) {
    int cell = 0;
    for (char digit : digits.toCharArray()) {
      cell = cell << 3 | (digit - '2');
    }
    char[] places =
        Arrays.copyOfRange(SHORT.places(), SHORT.end(cell, 0), SHORT.end(cell, longest));
    return new String(places).chars().mapToObj(WORDS::get).toList();
  }

  private static int[] starts() {
    int[] starts = new int[Buckets.COUNT + 1];
    for (int i = 0; i < WORDS.size(); i++) {
      Arrays.fill(starts, Buckets.ofWord(WORDS.get(i)) + 1, starts.length, i + 1);
    }
    return starts;
  }
}
