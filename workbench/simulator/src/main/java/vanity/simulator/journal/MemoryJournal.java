package vanity.simulator.journal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vanity.contract.MetricName;
import vanity.fulfillment.metrics.CountedHour;

/** Counts lines and forgets them. */
final class MemoryJournal implements LocalJournal {
  private final LineCounts counts = new LineCounts();

  @Override
  public void accept(String line) {
    counts.add(line);
  }

  @Override
  public List<CountedHour> between(Instant from, Instant to, Set<MetricName> metrics) {
    return counts.between(from, to, metrics);
  }
}
