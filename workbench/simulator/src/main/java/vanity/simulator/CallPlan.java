package vanity.simulator;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vanity.simulator.script.Fault;

/**
 * A call that is about to be made.
 *
 * @param from the caller's number in E.164, or null if it is withheld
 * @param switches what goes wrong during this call
 */
public record CallPlan(
    String contactId, @Nullable String from, Instant start, Office office, Switches switches) {

  /** A call during which the same things go wrong from beginning to end. */
  public CallPlan(
      String contactId, @Nullable String from, Instant start, Office office, Set<Fault> faults) {
    this(contactId, from, start, office, always(Set.copyOf(faults)));
  }

  /** What goes wrong at this moment of the call. */
  @FunctionalInterface
  public interface Switches {
    Set<Fault> on();
  }

  private static Switches always(Set<Fault> faults) {
    return () -> faults;
  }

  /** The same call, during which just that goes wrong. */
  CallPlan with(Set<Fault> faults) {
    return new CallPlan(contactId, from, start, office, faults);
  }

  Set<Fault> faults() {
    return switches.on();
  }
}
