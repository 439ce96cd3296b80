package vanity.fulfillment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.api.Asked.OPERATORS;
import static vanity.fulfillment.api.Asked.VIEWERS;
import static vanity.fulfillment.store.Sample.NOON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.store.Sample;

class HostileRequestsTest {
  private static final int REQUESTS = Boolean.getBoolean("vanity.long") ? 200_000 : 20_000;
  private static final String MARK = "zq_mark_qz";
  private static final List<String> METHODS = List.of("GET", "GET", "GET", "DELETE", "POST", "");
  private static final List<String> PATHS =
      List.of(
          "/v1/callers",
          "/v1/callers/",
          "/v1/callers/caller-1",
          "/v1/summary",
          "/v1/calls-over-time",
          "/v1/erasures",
          "/v1",
          "/v1/vanity-numbers",
          "/v1/callers/../secrets",
          "//v1/callers",
          "/v1/callers/%00");
  private static final List<String> NAMES =
      List.of(
          "limit",
          "cursor",
          "q",
          "kept",
          "from",
          "to",
          "lookAlikes",
          "phoneNumber",
          "top",
          "__proto__",
          "limit[]",
          "");
  private static final List<String> BITS =
      List.of(
          MARK,
          "<script>",
          "'",
          "\"",
          "\\",
          "\u0000",
          "{\"$ne\":1}",
          "-1",
          "99999999999999999999",
          "1",
          "5",
          "•",
          "\uD83D",
          "\r\n",
          "+1555",
          "%",
          "=",
          "AAAA",
          "Y2FsbGVy",
          " ",
          "tel:",
          ";ext=");

  private static final List<String> PEOPLE =
      List.of(VIEWERS, VIEWERS, OPERATORS, "[guests]", "[operators-not]", "operators", "[]", "");

  private final Random random = new Random(7);

  @Test
  void noRequestBreaksTheApiOrComesBackOrUncoversANumber() {
    var api = new Asked();
    for (int i = 0; i < REQUESTS; i++) {
      // Again and again, for operators erase it.
      api.called("caller-1", Sample.NUMBER, NOON);
      String who = one(PEOPLE);

      var answer = api.ask(one(METHODS), who, path(), query(), Map.of(one(BITS), text()));

      String all = answer.getHeaders() + answer.getBody();
      assertThat(answer.getStatusCode()).isLessThan(500);
      assertThat(all).doesNotContain(MARK, "<script>");
      if (!who.equals(OPERATORS)) {
        assertThat(all).doesNotContain(Sample.NUMBER.substring(2));
      }
    }
  }

  private String path() {
    return random.nextInt(3) == 0 ? "/v1/callers/" + text() : one(PATHS);
  }

  private Map<String, String> query() {
    var query = new HashMap<String, String>();
    for (int i = random.nextInt(3); i > 0; i--) {
      query.put(one(NAMES), text());
    }
    return query;
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(one(BITS));
    }
    return text.toString();
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
