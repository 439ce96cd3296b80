package vanity.fulfillment.metrics;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vanity.contract.MetricName;

/** Adds counts up by the hour. */
public final class HourTally {
  private final SortedMap<Instant, EnumMap<MetricName, Long>> hours = new TreeMap<>();

  public void add(Instant at, MetricName metric, long count) {
    if (count > 0) {
      hours
          .computeIfAbsent(at.truncatedTo(ChronoUnit.HOURS), _ -> new EnumMap<>(MetricName.class))
          .merge(metric, count, Long::sum);
    }
  }

  public List<CountedHour> hours() {
    return hours.entrySet().stream()
        .map(hour -> new CountedHour(hour.getKey(), hour.getValue()))
        .toList();
  }
}
