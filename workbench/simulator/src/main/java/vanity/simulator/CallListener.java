package vanity.simulator;

import vanity.simulator.line.FlowLogEntry;
import vanity.simulator.line.Invoked;

/** Follows calls while they happen. */
@FunctionalInterface
public interface CallListener {
  void happened(TimedEvent event);

  default void logged(FlowLogEntry entry) {}

  default void invoked(Invoked exchange) {}
}
