package vanity.fulfillment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.api.Asked.OPERATORS;
import static vanity.fulfillment.store.Sample.NOON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.fulfillment.store.Sample;

/** Filters over all callers, against {@link CountedCallers}. */
class CallerSearchTest {
  private final Asked api = new Asked();

  @ParameterizedTest
  @CsvSource({
    "kept, yes, bei",
    "kept, no, acdfghj",
    "words, yes, abdfhi",
    "words, no, cegj",
    "returning, yes, bdgi",
    "returning, no, acefhj",
    "q, flow, abcd",
    "q, GOT-FLOW, d",
    "q, 222-25, hij",
    "to, 2026-01-01T11:58:00Z, defghij",
    "from, 2026-01-01T11:58:00Z, abc"
  })
  void findsWhoWasCountedByHand(String name, String value, String ids) throws Exception {
    assertThat(NOON).hasToString("2026-01-01T12:00:00Z");
    CountedCallers.call(api);

    assertThat(String.join("", all(Map.of(name, value, "limit", "50")))).isEqualTo(ids);
  }

  @Test
  void joinsFilters() throws Exception {
    CountedCallers.call(api);

    assertThat(all(Map.of("words", "yes", "returning", "yes", "kept", "no"))).containsExactly("d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1 (222) 356-9377",
        "222.356.9377",
        "1-222-356-9377",
        "tel:+12223569377",
        "0012223569377",
        "‪+1 222‑356‑9377‬",
        "２２２３５６９３７７",
        "222 FLOWERS"
      })
  void findsNumbersAsPeoplePasteThem(String pasted) throws Exception {
    CountedCallers.call(api);

    assertThat(all(Map.of("q", pasted))).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 50, 500})
  void goesOnUntilAllWereLookedAtAndFindsEachOnceTiesIncluded(int limit) throws Exception {
    for (int n = 0; n < 3_000; n++) {
      // A hundred callers share each moment, and one in thirty is a caller of FLOWERS.
      api.called("id-" + n, n % 30 == 0 ? flowers(n) : Sample.number(n), NOON.plusMillis(n / 100));
    }

    var found = all(Map.of("q", "12222", "limit", "" + limit));

    assertThat(found).hasSize(100).doesNotHaveDuplicates();
  }

  private static String flowers(int n) {
    return "+1222%07d".formatted(2_000_000 + n);
  }

  @Test
  void looksAtAboutAThousandForOneAnswer() throws Exception {
    for (int n = 0; n < 3_000; n++) {
      api.called("id-" + n, Sample.number(n), NOON.plusMillis(n));
    }

    var answer = Asked.body(api.get(OPERATORS, "/v1/callers", Map.of("q", "zebra")));

    assertThat(answer).containsEntry("callers", List.of()).containsEntry("looked", 1_000);
    assertThat(answer.get("cursor")).isNotNull();
  }

  private List<String> all(Map<String, String> filter) throws Exception {
    var ids = new ArrayList<String>();
    var query = new HashMap<>(filter);
    Object cursor;
    do {
      var page = Asked.body(api.get(OPERATORS, "/v1/callers", query));
      ((List<?>) page.get("callers"))
          .forEach(caller -> ids.add(String.valueOf(((Map<?, ?>) caller).get("id"))));
      cursor = page.get("cursor");
      query.put("cursor", String.valueOf(cursor));
    } while (cursor != null);
    return ids;
  }
}
