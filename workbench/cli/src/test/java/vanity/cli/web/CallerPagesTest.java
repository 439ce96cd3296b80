package vanity.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallerPagesTest {
  private static final Instant NEWEST = Instant.parse("2026-11-30T12:00:00Z");

  /** 120 callers, a minute apart, given 50 at a time. */
  private final CallerPages pages =
      new CallerPages(query -> {
        int from = Integer.parseInt(query.getOrDefault("cursor", "0"));
        int to = Math.min(from + Integer.parseInt(query.get("limit")), 120);
        return "{\"callers\":[%s],\"cursor\":%s}"
            .formatted(
                IntStream.range(from, to)
                    .mapToObj(CallerPagesTest::caller)
                    .collect(Collectors.joining(",")),
                to < 120 ? "\"" + to + "\"" : "null");
      });

  @Test
  void readsTheNewestInOneRequest() throws IOException {
    assertThat(pages.newestCallers()).hasSize(50);
  }

  @Test
  void readsAllOverManyPages() throws IOException {
    assertThat(pages.callersSince(Instant.MIN))
        .extracting(it -> String.valueOf(it.get("number")))
        .hasSize(120)
        .doesNotHaveDuplicates()
        .startsWith("+12065550000")
        .endsWith("+12065550119");
  }

  @Test
  void stopsAtWhoeverCalledBefore() throws IOException {
    assertThat(pages.callersSince(NEWEST.minusSeconds(60 * 60))).hasSize(61);
  }

  @Test
  void showsTimesAsAClockOnTheWallDoes() throws IOException {
    List<Map<?, ?>> first = pages.newestCallers().subList(0, 2);

    assertThat(CallerLines.plain(first, ZoneId.of("America/Los_Angeles")))
        .isEqualTo(
            """
            2026-11-30 04:00  +12065550000  called once  206-555-0000, no  kept 206-555-0000
            2026-11-30 03:59  +12065550001  called 2 times  no words
            """);
  }

  @Test
  void writesATableThatASpreadsheetTakesForText() throws IOException {
    assertThat(CallerLines.table(pages.newestCallers().subList(0, 1)).lines())
        .containsExactly(
            "\"Number\",\"Best\",\"Other words\",\"Kept\",\"Calls\",\"First call\",\"Last call\"",
            "\"'+12065550000\",\"206-555-0000\",\"no\",\"206-555-0000\",\"1\","
                + "\"2026-11-01T00:00:00Z\",\"2026-11-30T12:00:00Z\"");
  }

  private static String caller(int index) {
    String best = index == 0 ? "{\"display\":\"206-555-0000\"},{\"display\":\"no\"}" : "";
    return """
    {"number":"+1206555%04d","best":[%s],"favourite":%s,"calls":%d,
     "firstCalledAt":"2026-11-01T00:00:00Z","lastCalledAt":"%s"}\
    """
        .formatted(
            index,
            best,
            index == 0 ? "\"206-555-0000\"" : "null",
            index + 1,
            NEWEST.minusSeconds(60L * index));
  }
}
