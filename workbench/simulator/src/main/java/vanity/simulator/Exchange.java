package vanity.simulator;

import vanity.simulator.line.CallEvent;
import vanity.simulator.line.Line;

/** Takes calls. */
@FunctionalInterface
public interface Exchange {

  /**
   * Takes one call, from ringing to its end.
   *
   * @throws ImpossibleFault if a fault names a block that the flow does not have
   */
  CallEvent.End call(CallPlan plan, Line line, Transcript transcript);
}
