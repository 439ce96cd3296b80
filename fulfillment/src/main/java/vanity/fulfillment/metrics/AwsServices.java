package vanity.fulfillment.metrics;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricDataRequest;
import software.amazon.awssdk.services.cloudwatch.model.Metric;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataQuery;
import software.amazon.awssdk.services.cloudwatch.model.MetricStat;
import software.amazon.awssdk.services.cloudwatch.model.ScanBy;

/**
 * Reads from CloudWatch what Lambda and SQS tell of the call's function and of the dead letters.
 */
final class AwsServices {
  private static final int HOUR = 3_600;

  private final CloudWatchClient client;
  private final List<MetricDataQuery> queries;

  AwsServices(CloudWatchClient client, String function, String deadLetters) {
    this.client = client;
    this.queries =
        List.of(
            ofQueue(deadLetters),
            ofFunction("errors", "Errors", "Sum", function),
            ofFunction("throttles", "Throttles", "Sum", function),
            ofFunction("slowest", "Duration", "p99", function));
  }

  /** Of this hour and the one before: the first minutes of an hour say nothing yet. */
  ServiceState at(Instant now) {
    Instant since = now.truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS);
    var values = new HashMap<String, List<Double>>();
    var asked =
        GetMetricDataRequest.builder()
            .startTime(since)
            .endTime(now)
            .scanBy(ScanBy.TIMESTAMP_DESCENDING)
            .metricDataQueries(queries)
            .build();
    try {
      client
          .getMetricData(asked)
          .metricDataResults()
          .forEach(it -> values.put(it.id(), it.values()));
    } catch (SdkException refused) {
      throw new CountsUnavailable("CloudWatch does not answer", refused);
    }
    return new ServiceState(
        since,
        newest(values),
        sum(values, "errors"),
        sum(values, "throttles"),
        values.getOrDefault("slowest", List.of()).stream()
            .max(Double::compare)
            .map(Math::round)
            .orElse(null));
  }

  /** A queue that nobody has used for hours tells nothing, and then it is empty. */
  private static long newest(Map<String, List<Double>> values) {
    List<Double> depths = values.getOrDefault("dead", List.of());
    return depths.isEmpty() ? 0 : Math.round(depths.getFirst());
  }

  private static long sum(Map<String, List<Double>> values, String id) {
    return Math.round(
        values.getOrDefault(id, List.of()).stream().mapToDouble(Double::doubleValue).sum());
  }

  private static MetricDataQuery ofQueue(String name) {
    return query(
        "dead", "AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", name, "Maximum", 60);
  }

  private static MetricDataQuery ofFunction(String id, String metric, String stat, String name) {
    return query(id, "AWS/Lambda", metric, "FunctionName", name, stat, HOUR);
  }

  private static MetricDataQuery query(
      String id,
      String namespace,
      String metric,
      String dimension,
      String name,
      String stat,
      int period) {
    var of =
        Metric.builder()
            .namespace(namespace)
            .metricName(metric)
            .dimensions(Dimension.builder().name(dimension).value(name).build())
            .build();
    return MetricDataQuery.builder()
        .id(id)
        .metricStat(MetricStat.builder().metric(of).period(period).stat(stat).build())
        .build();
  }
}
