package vanity.fulfillment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static vanity.fulfillment.api.Asked.OPERATORS;
import static vanity.fulfillment.api.Asked.VIEWERS;
import static vanity.fulfillment.store.Sample.NOON;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.StoreUnavailable;
import vanity.fulfillment.store.Sample;

class ApiHandlerTest {
  private final Asked api = new Asked();

  @Test
  void operatorsSeeWholeNumbers() throws Exception {
    api.called("caller-1", Sample.NUMBER, NOON);

    var answer = api.get(OPERATORS, "/v1/callers", Map.of());

    assertThat(answer.getStatusCode()).isEqualTo(200);
    assertThat(answer.getBody()).contains(Sample.NUMBER, "1-555-FLOWERS", "\"cursor\":null");
  }

  @Test
  void viewersSeeDotsWhereTheWordsWouldTellTheNumber() throws Exception {
    api.called("caller-1", Sample.NUMBER, NOON);
    api.log.record(Sample.conversion("contact-caller-1", "5553569377", NOON));

    String list = api.get(VIEWERS, "/v1/callers", Map.of()).getBody();
    String one = api.get(VIEWERS, "/v1/callers/caller-1", Map.of()).getBody();

    assertThat(list)
        .contains("+1••••••••••", "1-•••-•••••••", "\"digits\":\"•••\"", "\"word\":\"•••••••\"")
        .doesNotContain("555", "377", "FLOW", "flow", "score", "grade", "why");
    assertThat(one)
        .contains("conversions", "convertedAt")
        .doesNotContain("555", "377", "FLOW", "flow", "score", "grade", "why");
  }

  @Test
  void viewersSeeAShortWordOfTheFirstResultAlone() throws Exception {
    var best = List.of(Sample.FLOW_ERS, Sample.FLOWERS);
    api.log.save(Caller.of("id", new CallStart("c", Sample.NUMBER, NOON, best, "w")), 0);

    assertThat(api.get(VIEWERS, "/v1/callers", Map.of()).getBody())
        .contains("1-•••-FLOW-•••", "\"letters\":\"FLOW\"")
        .doesNotContain("FLOWERS", "ELM");
  }

  @Test
  void aPersonInNoGroupSeesNothing() {
    assertThat(api.get("[guests]", "/v1/callers", Map.of()).getStatusCode()).isEqualTo(403);
  }

  @Test
  void onlyOperatorsErase() {
    api.called("caller-1", Sample.NUMBER, NOON);

    assertThat(delete(VIEWERS, "/v1/callers/caller-1").getStatusCode()).isEqualTo(403);
    assertThat(delete(OPERATORS, "/v1/callers/caller-1").getStatusCode()).isEqualTo(204);
    assertThat(delete(OPERATORS, "/v1/callers/caller-1").getStatusCode()).isEqualTo(404);
  }

  @Test
  void erasingLeavesAnAuditLineWithoutTheNumber() {
    api.called("caller-1", Sample.NUMBER, NOON);

    delete(OPERATORS, "/v1/callers/caller-1");

    assertThat(api.journal).singleElement().asString().contains("caller-1", "person-1");
    assertThat(api.journal.getFirst()).doesNotContain("5553569377", "FLOWERS");
  }

  @Test
  void anUnchangedAnswerIsNotSentAgain() {
    api.called("caller-1", Sample.NUMBER, NOON);
    String tag = api.get(OPERATORS, "/v1/callers", Map.of()).getHeaders().get("ETag");

    var same = withTag(tag);
    api.called("caller-2", "+15554682253", NOON.plusSeconds(1));
    var changed = withTag(tag);

    assertThat(same.getStatusCode()).isEqualTo(304);
    assertThat(same.getBody()).isEmpty();
    assertThat(changed.getStatusCode()).isEqualTo(200);
  }

  @Test
  void callersWhoDidNotCallMeanwhileStandOnExactlyOnePage() throws Exception {
    for (int i = 0; i < 40; i++) {
      api.called("caller-" + i, "+1555356%04d".formatted(i), NOON.plusSeconds(i));
    }
    var seen = new ArrayList<String>();
    Map<String, String> query = new HashMap<>(Map.of("limit", "7"));
    Object cursor;
    do {
      var page = Asked.body(api.get(OPERATORS, "/v1/callers", query));
      ids(page).forEach(seen::add);
      cursor = page.get("cursor");
      query.put("cursor", String.valueOf(cursor));
      // Somebody calls again between two pages: on top, and so on no later page.
      api.called("caller-3", "+15553560003", NOON.plusSeconds(100 + seen.size()));
    } while (cursor != null);

    seen.remove("caller-3");
    assertThat(seen).doesNotHaveDuplicates().hasSize(39);
  }

  @Test
  void aCursorHoldsNoNumber() throws Exception {
    api.called("caller-1", Sample.NUMBER, NOON);
    api.called("caller-2", "+15554682253", NOON.plusSeconds(1));

    var page = Asked.body(api.get(OPERATORS, "/v1/callers", Map.of("limit", "1")));

    String plain =
        new String(java.util.Base64.getUrlDecoder().decode(String.valueOf(page.get("cursor"))));
    assertThat(plain).contains("caller-2").doesNotContain("468");
  }

  @Test
  void theSummaryCountsEachCallersBestWords() throws Exception {
    api.called("caller-1", Sample.NUMBER, NOON);
    api.called("caller-2", "+15552000000", NOON);

    var summary = Asked.body(api.get(OPERATORS, "/v1/summary", Map.of()));

    assertThat(summary).containsEntry("callers", 2).containsEntry("withWords", 1);
    assertThat(summary.get("words")).isEqualTo(List.of(Map.of("word", "flowers", "count", 1)));
  }

  @Test
  void lookAlikesComeWhereTheyAreAskedFor() {
    var query = Map.of("phoneNumber", "1-800-435-5300", "top", "50");
    var asked = Map.of("phoneNumber", "1-800-435-5300", "top", "50", "lookAlikes", "yes");

    assertThat(api.get(VIEWERS, "/v1/vanity-numbers", query).getBody()).doesNotContain("\"text\"");
    assertThat(api.get(VIEWERS, "/v1/vanity-numbers", asked).getBody()).contains("\"text\"");
  }

  @Test
  void anyNumberCanBeLookedInto() throws Exception {
    var query = Map.of("phoneNumber", "1-800-356-9377", "top", "2");

    var answer = Asked.body(api.get(VIEWERS, "/v1/vanity-numbers", query));

    assertThat(answer).containsEntry("number", "+18003569377").containsEntry("status", "found");
    assertThat((List<?>) answer.get("vanity")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/callers, limit, 0",
    "/v1/callers, limit, 501",
    "/v1/callers, limit, x",
    "/v1/callers, limit, '1,2'",
    "/v1/callers, cursor, nonsense",
    "/v1/callers, cursor, '%%%'",
    "/v1/vanity-numbers, phoneNumber, ''",
    "/v1/vanity-numbers, phoneNumber, 911",
    "/v1/vanity-numbers, phoneNumber, '<script>'",
    "/v1/callers, kept, perhaps",
    "/v1/callers, words, 1",
    "/v1/callers, returning, true",
    "/v1/callers, from, yesterday",
    "/v1/callers, to, 2026-01-31",
    "/v1/callers, q, 1234567890123456789012345678901234567890123456789012345678901",
    "/v1/summary, limit, 0",
    "/v1/vanity-numbers, lookAlikes, maybe",
    "/v1/vanity-numbers, top, 99"
  })
  void aBadQueryIsRefusedWithWhatToDo(String path, String name, String value) throws Exception {
    var answer = api.get(OPERATORS, path, Map.of(name, value));

    assertThat(answer.getStatusCode()).isEqualTo(400);
    assertThat(answer.getHeaders()).containsEntry("Content-Type", "application/problem+json");
    assertThat(Asked.body(answer)).containsOnlyKeys("title", "status", "detail");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/callers/nobody", "/v1/callers/", "/v1/nothing", "/", ""})
  void whatIsNotThereIsNotFound(String path) {
    assertThat(api.get(OPERATORS, path, Map.of()).getStatusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "", "BREW"})
  void aListCannotBeChanged(String method) {
    var answer = api.ask(method, OPERATORS, "/v1/callers", Map.of(), Map.of());

    assertThat(answer.getStatusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/callers", "/v1/callers/caller-1", "/v1/summary"})
  void aStoreThatIsDownIsSaid(String path) {
    CallerLog down =
        mock(
            CallerLog.class,
            _ -> {
              throw new StoreUnavailable("timeout");
            });

    assertThat(new Asked(down).get(OPERATORS, path, Map.of()).getStatusCode()).isEqualTo(503);
  }

  private APIGatewayV2HTTPResponse delete(String groups, String path) {
    return api.ask("DELETE", groups, path, Map.of(), Map.of());
  }

  private APIGatewayV2HTTPResponse withTag(String tag) {
    return api.ask("GET", OPERATORS, "/v1/callers", Map.of(), Map.of("if-none-match", tag));
  }

  private static List<String> ids(Map<String, Object> page) {
    return ((List<?>) page.get("callers"))
        .stream().map(caller -> String.valueOf(((Map<?, ?>) caller).get("id"))).toList();
  }
}
