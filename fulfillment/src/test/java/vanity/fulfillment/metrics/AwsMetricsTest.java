package vanity.fulfillment.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.CloudWatchException;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricDataRequest;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricDataResponse;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataResult;
import software.amazon.awssdk.services.cloudwatch.model.StatusCode;
import vanity.contract.MetricName;

class AwsMetricsTest {
  private static final Instant FROM = Instant.parse("2026-11-16T12:00:00Z");
  private static final Instant TO = Instant.parse("2026-12-01T12:34:00Z");
  private static final EnumSet<MetricName> TWO = EnumSet.of(MetricName.CALLS, MetricName.KEPT);

  private final List<GetMetricDataRequest> asked = new ArrayList<>();

  @Test
  void asksForTheSumOfEachHourInOneRequest() {
    answering(page(null)).between(FROM, TO, TWO);

    assertThat(asked)
        .singleElement()
        .satisfies(request -> {
          assertThat(request.startTime()).isEqualTo(FROM);
          assertThat(request.endTime()).isEqualTo(TO);
          assertThat(request.metricDataQueries())
              .extracting(query -> query.metricStat().metric().metricName())
              .containsExactly("Calls", "Kept");
          assertThat(request.metricDataQueries())
              .allSatisfy(query -> {
                assertThat(query.id()).matches("[a-z]\\w*");
                assertThat(query.metricStat().metric().namespace()).isEqualTo("VanityLine");
                assertThat(query.metricStat().metric().dimensions()).isEmpty();
                assertThat(query.metricStat().period()).isEqualTo(3_600);
                assertThat(query.metricStat().stat()).isEqualTo("Sum");
              });
        });
  }

  @Test
  void joinsPagesAndMetricsIntoHoursInTheirOrder() {
    var first = page("more", result(MetricName.CALLS, Map.of("2026-12-01T11:00:00Z", 7.0)));
    var second =
        page(
            null,
            result(MetricName.CALLS, Map.of("2026-12-01T09:00:00Z", 2.0)),
            result(MetricName.KEPT, Map.of("2026-12-01T11:00:00Z", 3.0)));

    var hours = answering(first, second).between(FROM, TO, TWO);

    assertThat(hours)
        .containsExactly(
            new CountedHour(Instant.parse("2026-12-01T09:00:00Z"), Map.of(MetricName.CALLS, 2L)),
            new CountedHour(
                Instant.parse("2026-12-01T11:00:00Z"),
                Map.of(MetricName.CALLS, 7L, MetricName.KEPT, 3L)));
    assertThat(asked).extracting(GetMetricDataRequest::nextToken).containsExactly(null, "more");
  }

  @Test
  void saysSoWhereCloudWatchRefusesOrHasOnlySome() {
    var failed =
        MetricDataResult.builder().id("calls").statusCode(StatusCode.INTERNAL_ERROR).build();

    assertThatThrownBy(() -> answering(page(null, failed)).between(FROM, TO, TWO))
        .isInstanceOf(CountsUnavailable.class);
    assertThatThrownBy(() -> answering().between(FROM, TO, TWO))
        .isInstanceOf(CountsUnavailable.class);
  }

  private static GetMetricDataResponse page(String next, MetricDataResult... results) {
    return GetMetricDataResponse.builder().nextToken(next).metricDataResults(results).build();
  }

  private static MetricDataResult result(MetricName metric, Map<String, Double> values) {
    return MetricDataResult.builder()
        .id(metric.name().toLowerCase(Locale.ROOT))
        .statusCode(StatusCode.COMPLETE)
        .timestamps(values.keySet().stream().map(Instant::parse).toList())
        .values(values.values())
        .build();
  }

  /** One answer after the other, then refusals. */
  private AwsMetrics answering(GetMetricDataResponse... answers) {
    var left = new ArrayList<>(List.of(answers));
    return new AwsMetrics(
        new CloudWatchClient() {
          @Override
          public GetMetricDataResponse getMetricData(GetMetricDataRequest request) {
            asked.add(request);
            if (left.isEmpty()) {
              throw CloudWatchException.builder().message("throttled").build();
            }
            return left.removeFirst();
          }

          @Override
          public String serviceName() {
            return "cloudwatch";
          }

          @Override
          public void close() {}
        },
        "function",
        "dead");
  }
}
