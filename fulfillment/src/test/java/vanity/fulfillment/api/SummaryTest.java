package vanity.fulfillment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.api.Asked.OPERATORS;
import static vanity.fulfillment.store.Sample.NOON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.store.Sample;

/** Every figure against {@link CountedCallers}. */
class SummaryTest {
  private final Asked api = new Asked();

  @BeforeEach
  void tenCall() {
    CountedCallers.call(api);
  }

  @Test
  void countsWhomItLookedAt() throws Exception {
    assertThat(summary()).containsEntry("callers", 10).containsEntry("of", 10);
    assertThat(summary()).containsEntry("ofMore", false);
  }

  @Test
  void countsWordsOfThreeLettersAndMoreThatAreGoodEnoughToOffer() throws Exception {
    // a, b, d, f, h, i: not the faint c, the two letters of e, the silent g, the look-alike of j
    assertThat(summary()).containsEntry("withWords", 6);
  }

  @Test
  void namesNoWordOfTwoLettersAmongThoseFoundMost() throws Exception {
    assertThat(summary().get("words"))
        .isEqualTo(
            List.of(
                Map.of("word", "cake", "count", 2),
                Map.of("word", "flowers", "count", 2),
                Map.of("word", "flow", "count", 1),
                Map.of("word", "got", "count", 1),
                Map.of("word", "rest", "count", 1)));
  }

  @Test
  void countsReturningCallersAndThoseWhoKeepANumber() throws Exception {
    assertThat(summary()).containsEntry("returning", 4).containsEntry("kept", 3);
  }

  @Test
  void coversTheNewestTwoHundredAndSaysOfHowMany() throws Exception {
    crowd(310);

    assertThat(summary()).containsEntry("callers", 200).containsEntry("of", 320);
    assertThat(summary()).containsEntry("ofMore", false);
  }

  @Test
  void countsToAThousandAndThenSaysThatThereAreMore() throws Exception {
    crowd(990);
    assertThat(summary()).containsEntry("of", 1_000).containsEntry("ofMore", false);

    api.called("one-more", "+15559999999", NOON);

    assertThat(summary()).containsEntry("of", 1_000).containsEntry("ofMore", true);
  }

  @Test
  void listsTheFirstOfTheSameCallers() throws Exception {
    var page = (Map<?, ?>) summary().get("page");

    assertThat(ids(page)).containsExactly("a", "b", "c", "d", "e");
    var rest = Map.of("limit", "50", "cursor", String.valueOf(page.get("cursor")));
    var next = Asked.body(api.get(OPERATORS, "/v1/callers", rest));
    assertThat(ids(next)).containsExactly("f", "g", "h", "i", "j");
  }

  private static List<String> ids(Map<?, ?> page) {
    return ((List<?>) page.get("callers"))
        .stream().map(caller -> String.valueOf(((Map<?, ?>) caller).get("id"))).toList();
  }

  private void crowd(int more) {
    for (int n = 0; n < more; n++) {
      api.called("crowd-" + n, Sample.number(n), NOON.minusSeconds(10_000 + n));
    }
  }

  private Map<String, Object> summary() throws Exception {
    return Asked.body(api.get(OPERATORS, "/v1/summary", Map.of()));
  }
}
