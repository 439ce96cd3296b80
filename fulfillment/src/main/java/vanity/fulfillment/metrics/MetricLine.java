package vanity.fulfillment.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vanity.contract.MetricNames;

/**
 * What CloudWatch needs beside the values of a log line to count them: its embedded metric format.
 */
public final class MetricLine {
  private MetricLine() {}

  /**
   * The value of the line's {@code _aws}.
   *
   * @param dimensions sets of fields of the line by which the metrics are told apart
   * @param metrics fields of the line that are counted
   */
  public static Map<String, Object> envelope(
      Instant at, List<List<String>> dimensions, String... metrics) {
    return Map.of(
        "Timestamp",
        at.toEpochMilli(),
        "CloudWatchMetrics",
        List.of(
            Map.of(
                "Namespace",
                MetricNames.NAMESPACE,
                "Dimensions",
                dimensions,
                "Metrics",
                Stream.of(metrics).map(MetricLine::count).toList())));
  }

  private static Map<String, String> count(String name) {
    return Map.of("Name", name, "Unit", "Count");
  }
}
