package vanity.fulfillment.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.CloudWatchException;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricDataRequest;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricDataResponse;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataResult;

class AwsServicesTest {
  private static final Instant NOW = Instant.parse("2026-12-01T12:34:00Z");
  private static final Instant SINCE = Instant.parse("2026-12-01T11:00:00Z");

  private final CloudWatchClient client = mock(CloudWatchClient.class);
  private final AwsServices services = new AwsServices(client, "function-1", "dead-1");

  @Test
  void tellOfThisHourAndTheOneBefore() {
    answers(
        result("dead", 2, 9, 0),
        result("errors", 1, 3),
        result("throttles", 5),
        result("slowest", 812.4, 903.6));

    assertThat(services.at(NOW)).isEqualTo(new ServiceState(SINCE, 2, 4, 5, 904L));
  }

  @Test
  void areEmptyAndUnusedWhereNothingIsTold() {
    answers(result("dead"), result("errors"), result("throttles"), result("slowest"));

    assertThat(services.at(NOW)).isEqualTo(new ServiceState(SINCE, 0, 0, 0, null));
  }

  @Test
  void areAskedForOurFunctionAndOurDeadLettersNewestFirst() {
    answers();
    services.at(NOW);

    var asked = ArgumentCaptor.forClass(GetMetricDataRequest.class);
    Mockito.verify(client).getMetricData(asked.capture());
    assertThat(asked.getValue().scanByAsString()).isEqualTo("TimestampDescending");
    assertThat(asked.getValue().startTime()).isEqualTo(SINCE);
    assertThat(asked.getValue().endTime()).isEqualTo(NOW);
    assertThat(asked.getValue().metricDataQueries())
        .extracting(it -> {
          var metric = it.metricStat().metric();
          var of = metric.dimensions().getFirst();
          return "%s %s %s=%s %s"
              .formatted(
                  metric.namespace(),
                  metric.metricName(),
                  of.name(),
                  of.value(),
                  it.metricStat().stat());
        })
        .containsExactly(
            "AWS/SQS ApproximateNumberOfMessagesVisible QueueName=dead-1 Maximum",
            "AWS/Lambda Errors FunctionName=function-1 Sum",
            "AWS/Lambda Throttles FunctionName=function-1 Sum",
            "AWS/Lambda Duration FunctionName=function-1 p99");
  }

  @Test
  void sayWhenCloudWatchDoesNotAnswer() {
    when(client.getMetricData(any(GetMetricDataRequest.class)))
        .thenThrow(CloudWatchException.builder().message("throttled").build());

    assertThatThrownBy(() -> services.at(NOW)).isInstanceOf(CountsUnavailable.class);
  }

  private void answers(MetricDataResult... results) {
    when(client.getMetricData(any(GetMetricDataRequest.class)))
        .thenReturn(GetMetricDataResponse.builder().metricDataResults(results).build());
  }

  private static MetricDataResult result(String id, double... values) {
    return MetricDataResult.builder().id(id).values(Arrays.stream(values).boxed().toList()).build();
  }
}
