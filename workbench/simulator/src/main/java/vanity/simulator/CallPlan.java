package vanity.simulator;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vanity.simulator.script.Fault;

/**
 * A call that is about to be made.
 *
 * @param from the caller's number in E.164, or null if it is withheld
 * @param faults what goes wrong during this call
 */
public record CallPlan(
    String contactId, @Nullable String from, Instant start, Office office, Set<Fault> faults) {
  public CallPlan {
    faults = Set.copyOf(faults);
  }
}
