package vanity.simulator.journal;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vanity.contract.MetricName;
import vanity.fulfillment.metrics.CountedHour;
import vanity.fulfillment.metrics.HourTally;
import vanity.json.Json;

/** What lines in the embedded metric format count. */
final class LineCounts {
  private final HourTally tally = new HourTally();

  /** Takes a line; one that counts nothing, or is only part of one, changes nothing. */
  synchronized void add(String line) {
    try {
      if (Json.read(line) instanceof Map<?, ?> told
          && told.get("_aws") instanceof Map<?, ?> format
          && format.get("Timestamp") instanceof Number at) {
        add(told, Instant.ofEpochMilli(at.longValue()));
      }
    } catch (IOException notOurs) {
      // A program that died while it wrote leaves half a line.
    }
  }

  private void add(Map<?, ?> told, Instant at) {
    for (MetricName metric : MetricName.values()) {
      if (told.get(metric.text()) instanceof Number count) {
        tally.add(at, metric, count.longValue());
      }
    }
  }

  synchronized List<CountedHour> between(Instant from, Instant to, Set<MetricName> metrics) {
    return tally.hours().stream()
        .filter(hour -> !hour.begins().isBefore(from) && hour.begins().isBefore(to))
        .map(hour -> new CountedHour(hour.begins(), only(metrics, hour.counts())))
        .filter(hour -> !hour.counts().isEmpty())
        .toList();
  }

  private static Map<MetricName, Long> only(Set<MetricName> metrics, Map<MetricName, Long> counts) {
    var wanted = new EnumMap<MetricName, Long>(MetricName.class);
    wanted.putAll(counts);
    wanted.keySet().retainAll(metrics);
    return wanted;
  }
}
