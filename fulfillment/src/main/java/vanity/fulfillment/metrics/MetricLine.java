package vanity.fulfillment.metrics;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vanity.contract.MetricName;

/**
 * Makes a log line count in CloudWatch, by its embedded metric format.
 *
 * <p>Each name with each value of a dimension is billed as a metric of its own, so there are none:
 * what else is asked of a count is on the same line, for queries of the log.
 */
public final class MetricLine {
  private MetricLine() {}

  /** Adds one to each of these metrics; of none, leaves the line as it is. */
  public static void count(Map<String, Object> line, Instant at, Collection<MetricName> metrics) {
    if (metrics.isEmpty()) {
      return;
    }
    metrics.forEach(metric -> line.put(metric.text(), 1));
    line.put(
        "_aws",
        Map.of("Timestamp", at.toEpochMilli(), "CloudWatchMetrics", List.of(directive(metrics))));
  }

  private static Map<String, Object> directive(Collection<MetricName> metrics) {
    return Map.of(
        "Namespace",
        MetricName.NAMESPACE,
        "Dimensions",
        List.of(List.of()),
        "Metrics",
        metrics.stream().map(it -> Map.of("Name", it.text(), "Unit", "Count")).toList());
  }
}
