package vanity.fulfillment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.contract.MetricName.CALLS;
import static vanity.contract.MetricName.CAME_BACK;
import static vanity.contract.MetricName.CONVERSIONS;
import static vanity.contract.MetricName.GOODBYES;
import static vanity.contract.MetricName.KEPT;
import static vanity.contract.MetricName.NOT_UNDERSTOOD;
import static vanity.contract.MetricName.RECORDS_LOST;
import static vanity.contract.MetricName.RECORDS_QUEUED;
import static vanity.contract.MetricName.RETURNING;
import static vanity.contract.MetricName.SILENCES;
import static vanity.contract.MetricName.TO_A_PERSON;
import static vanity.contract.MetricName.WORDS_FOUND;
import static vanity.fulfillment.api.Asked.OPERATORS;
import static vanity.fulfillment.api.Asked.VIEWERS;
import static vanity.fulfillment.store.Sample.NOON;

import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vanity.contract.MetricName;
import vanity.fulfillment.metrics.ServiceState;

class CallsOverTimeTest {
  private static final String PATH = "/v1/calls-over-time";
  private static final String HOUR = NOON.truncatedTo(ChronoUnit.HOURS).toString();
  private static final String BEFORE = NOON.minus(Duration.ofHours(1)).toString();
  private static final Map<MetricName, Long> BUSY =
      Map.of(
          CALLS,
          12L,
          RETURNING,
          4L,
          WORDS_FOUND,
          9L,
          CONVERSIONS,
          3L,
          KEPT,
          2L,
          GOODBYES,
          6L,
          TO_A_PERSON,
          5L,
          CAME_BACK,
          1L,
          SILENCES,
          8L,
          NOT_UNDERSTOOD,
          7L);

  private final Asked api = new Asked();

  @Test
  void tellsWhatEachHourCounted() throws IOException {
    api.counted.add(HOUR, BUSY);
    api.counted.add(BEFORE, Map.of(CALLS, 1L));

    var body = Asked.body(api.get(OPERATORS, PATH, Map.of()));

    assertThat(hours(body)).hasSize(2);
    assertThat(hours(body).getFirst()).containsEntry("calls", 1).containsEntry("kept", 0);
    assertThat(hours(body).getLast())
        .containsEntry("at", HOUR)
        .containsEntry("calls", 12)
        .containsEntry("returning", 4)
        .containsEntry("withWords", 9)
        .containsEntry("conversions", 3)
        .containsEntry("kept", 2)
        .containsEntry("goodbyes", 6)
        .containsEntry("toAPerson", 5)
        .containsEntry("cameBack", 1)
        .containsEntry("silences", 8)
        .containsEntry("notUnderstood", 7);
    assertThat(body).containsEntry("scope", "account");
  }

  @Test
  void looksBackFarEnoughForFourteenDaysAnywhereAndNoFurther() throws IOException {
    api.counted.add(NOON.minus(Duration.ofDays(15)).toString(), Map.of(CALLS, 1L));
    api.counted.add(NOON.minus(Duration.ofDays(16)).toString(), Map.of(CALLS, 2L));

    var body = Asked.body(api.get(OPERATORS, PATH, Map.of()));

    assertThat(hours(body))
        .singleElement()
        .satisfies(it -> assertThat(it).containsEntry("calls", 1));
    assertThat(body).containsEntry("from", NOON.minus(Duration.ofDays(15)).toString());
  }

  @Test
  void tellsViewersTheSameOfCalls() throws IOException {
    api.counted.add(HOUR, BUSY);

    assertThat(hours(Asked.body(api.get(VIEWERS, PATH, Map.of()))))
        .isEqualTo(hours(Asked.body(api.get(OPERATORS, PATH, Map.of()))));
    assertThat(api.get("[]", PATH, Map.of()).getStatusCode()).isEqualTo(403);
  }

  @Test
  void tellsOperatorsOfFaultsAndViewersNot() throws IOException {
    api.counted.add(BEFORE, Map.of(RECORDS_QUEUED, 2L, RECORDS_LOST, 1L));
    api.counted.add(HOUR, Map.of(RECORDS_QUEUED, 3L));

    var body = Asked.body(api.get(OPERATORS, PATH, Map.of()));

    assertThat(body.get("faults"))
        .isEqualTo(
            List.of(
                Map.of("metric", "RecordsQueued", "count", 5, "lastHour", HOUR),
                Map.of("metric", "RecordsLost", "count", 1, "lastHour", BEFORE)));
    assertThat(hours(body)).isEmpty();
    assertThat(Asked.body(api.get(VIEWERS, PATH, Map.of()))).doesNotContainKey("faults");
  }

  @Test
  void tellsOperatorsHowTheServicesAreDoingAndViewersNot() throws IOException {
    assertThat(Asked.body(api.get(OPERATORS, PATH, Map.of()))).doesNotContainKey("services");
    api.counted.services = Optional.of(new ServiceState(NOON, 2, 1, 0, 812L));

    assertThat(Asked.body(api.get(OPERATORS, PATH, Map.of())).get("services"))
        .isEqualTo(
            Map.of(
                "since", NOON.toString(),
                "deadLetters", 2,
                "errors", 1,
                "throttles", 0,
                "slowestMs", 812));
    assertThat(Asked.body(api.get(VIEWERS, PATH, Map.of()))).doesNotContainKey("services");
  }

  @Test
  void saysWhenNothingHasChanged() {
    api.counted.add(HOUR, BUSY);
    String tag = api.get(VIEWERS, PATH, Map.of()).getHeaders().get("ETag");

    assertThat(again(tag)).isEqualTo(304);
    api.counted.add(HOUR, Map.of(CALLS, 1L));
    assertThat(again(tag)).isEqualTo(200);
  }

  private int again(String tag) {
    return api.ask("GET", VIEWERS, PATH, Map.of(), Map.of("if-none-match", tag)).getStatusCode();
  }

  @Test
  void saysThatTheCountsCannotBeRead() {
    api.counted.down = true;

    var answer = api.get(VIEWERS, PATH, Map.of());

    assertThat(answer.getStatusCode()).isEqualTo(503);
    assertThat(answer.getHeaders()).containsEntry("Content-Type", "application/problem+json");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> hours(Map<String, Object> body) {
    return (List<Map<String, Object>>) body.get("hours");
  }
}
