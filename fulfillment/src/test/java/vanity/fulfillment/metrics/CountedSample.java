package vanity.fulfillment.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanity.contract.MetricName;

/** Counts that a test sets. */
public final class CountedSample implements CountedHours {
  private final HourTally tally = new HourTally();
  public boolean down;
  public Optional<ServiceState> services = Optional.empty();

  public void add(String at, Map<MetricName, Long> counts) {
    counts.forEach((metric, count) -> tally.add(Instant.parse(at), metric, count));
  }

  @Override
  public List<CountedHour> between(Instant from, Instant to, Set<MetricName> metrics) {
    if (down) {
      throw new CountsUnavailable("down on purpose");
    }
    return tally.hours().stream()
        .filter(hour -> !hour.begins().isBefore(from) && hour.begins().isBefore(to))
        .toList();
  }

  @Override
  public Optional<ServiceState> services(Instant now) {
    return services;
  }

  @Override
  public Scope scope() {
    return Scope.ACCOUNT;
  }
}
