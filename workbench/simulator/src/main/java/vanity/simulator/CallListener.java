package vanity.simulator;

import vanity.simulator.line.FlowLogEntry;

/** Is told of calls while they happen. */
@FunctionalInterface
public interface CallListener {
  void happened(TimedEvent event);

  default void logged(FlowLogEntry entry) {}
}
