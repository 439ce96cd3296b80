package vanity.fulfillment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.api.Asked.OPERATORS;
import static vanity.fulfillment.api.Asked.VIEWERS;
import static vanity.fulfillment.store.Sample.NOON;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.fulfillment.store.Sample;

class ErasuresApiTest {
  private static final String PATH = "/v1/erasures";

  private final Asked api = new Asked();

  @Test
  void tellOperatorsWhoErasedWhomAndWhenWithoutNumbers() throws IOException {
    api.called("caller-1", Sample.NUMBER, NOON);
    api.called("caller-2", Sample.number(2), NOON);
    api.log.erase("caller-2", "person-2", NOON.minusSeconds(9));
    api.log.eraseNumber(Sample.number(3), NOON.minusSeconds(5));
    api.ask("DELETE", OPERATORS, "/v1/callers/caller-1", Map.of(), Map.of());

    var answer = get(Map.of());

    assertThat(erasures(answer))
        .containsExactly(
            line("2026-01-01T12:00:00Z", "person-1", true, "caller-1"),
            line("2026-01-01T11:59:55Z", null, false, null),
            line("2026-01-01T11:59:51Z", "person-2", false, "caller-2"));
    assertThat(answer.getBody()).contains("\"cursor\":null").doesNotContain("555", "9377");
  }

  @Test
  void goOnWhereThePageBeforeEnded() throws IOException {
    for (int n = 0; n < 5; n++) {
      api.log.eraseNumber(Sample.number(n), NOON.plusSeconds(n / 2));
    }
    var all = new ArrayList<Map<String, Object>>();
    var query = new HashMap<>(Map.of("limit", "2"));
    Object cursor;
    do {
      var answer = get(query);
      assertThat(answer.getStatusCode()).isEqualTo(200);
      all.addAll(erasures(answer));
      cursor = Asked.body(answer).get("cursor");
      query.put("cursor", String.valueOf(cursor));
    } while (cursor != null);

    assertThat(all)
        .extracting(it -> it.get("at"))
        .containsExactly(
            "2026-01-01T12:00:02Z",
            "2026-01-01T12:00:01Z",
            "2026-01-01T12:00:01Z",
            "2026-01-01T12:00:00Z",
            "2026-01-01T12:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "limit, 0",
    "limit, 101",
    "limit, many",
    "cursor, x",
    "cursor, 2026-01-01T12:00:00.000Z~5553569377",
    "cursor, +15553569377"
  })
  void refuseWhatNoAnswerHeld(String name, String value) {
    var answer = get(Map.of(name, value));

    assertThat(answer.getStatusCode()).isEqualTo(400);
    assertThat(answer.getHeaders()).containsEntry("Content-Type", "application/problem+json");
    assertThat(answer.getBody()).doesNotContain(value.length() > 3 ? value : "\"" + value);
  }

  @Test
  void areForOperatorsAlone() {
    var answer = api.get(VIEWERS, PATH, Map.of());

    assertThat(answer.getStatusCode()).isEqualTo(403);
    assertThat(answer.getHeaders()).containsEntry("Content-Type", "application/problem+json");
  }

  @Test
  void haveATagUntilSomebodyIsErased() {
    String tag = get(Map.of()).getHeaders().get("ETag");

    assertThat(again(tag)).isEqualTo(304);
    api.log.eraseNumber(Sample.NUMBER, NOON);
    assertThat(again(tag)).isEqualTo(200);
  }

  private int again(String tag) {
    return api.ask("GET", OPERATORS, PATH, Map.of(), Map.of("if-none-match", tag)).getStatusCode();
  }

  private APIGatewayV2HTTPResponse get(Map<String, String> query) {
    return api.get(OPERATORS, PATH, query);
  }

  private static Map<String, Object> line(String at, String operator, boolean you, String caller) {
    var line = new HashMap<String, Object>();
    line.put("at", at);
    line.put("operator", operator);
    line.put("you", you);
    line.put("callerId", caller);
    return line;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> erasures(APIGatewayV2HTTPResponse answer)
      throws IOException {
    return (List<Map<String, Object>>) Asked.body(answer).get("erasures");
  }
}
