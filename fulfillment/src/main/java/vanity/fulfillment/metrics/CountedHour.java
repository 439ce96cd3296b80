package vanity.fulfillment.metrics;

import java.time.Instant;
import java.util.Map;
import vanity.contract.MetricName;

/**
 * What was counted from the first moment of an hour to the first of the next.
 *
 * @param counts without those in which nothing was counted
 */
public record CountedHour(Instant begins, Map<MetricName, Long> counts) {
  public CountedHour {
    counts = Map.copyOf(counts);
  }

  public long of(MetricName metric) {
    return counts.getOrDefault(metric, 0L);
  }
}
