package vanity.fulfillment.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vanity.contract.MetricName;
import vanity.fulfillment.metrics.CountedHour;

/** What went wrong in some hours, as operators see it. */
final class Faults {
  static final Set<MetricName> METRICS =
      EnumSet.of(
          MetricName.KEYPAD_TURNS,
          MetricName.RECORDS_QUEUED,
          MetricName.LATE_WRITES_REFUSED,
          MetricName.LATE_WRITES_POISONED,
          MetricName.RECORDS_LOST,
          MetricName.ERASURES_REFUSED);

  private Faults() {}

  /** Each kind that was counted, how often, and the hour in which it was last. */
  static List<Map<String, Object>> in(List<CountedHour> hours) {
    var faults = new ArrayList<Map<String, Object>>();
    for (MetricName kind : METRICS) {
      List<CountedHour> counted = hours.stream().filter(hour -> hour.of(kind) > 0).toList();
      if (!counted.isEmpty()) {
        long times = counted.stream().mapToLong(hour -> hour.of(kind)).sum();
        faults.add(fields(kind, times, counted.getLast().begins()));
      }
    }
    return faults;
  }

  private static Map<String, Object> fields(MetricName kind, long times, Instant last) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("metric", kind.text());
    fields.put("count", times);
    fields.put("lastHour", last.toString());
    return fields;
  }
}
