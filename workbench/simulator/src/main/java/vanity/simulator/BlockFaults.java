package vanity.simulator;

import java.util.function.Supplier;
import vanity.contactflow.Flow;
import vanity.simulator.flow.FlowFaults;
import vanity.simulator.script.Fault;

/** The blocks of the flows that fail in one call. */
final class BlockFaults {
  private BlockFaults() {}

  /**
   * The faults of each moment.
   *
   * @throws ImpossibleFault if one of the first cannot be
   */
  static Supplier<FlowFaults> live(CallPlan plan, Flow... flows) {
    of(plan, flows);
    return () -> of(plan, flows);
  }

  private static FlowFaults of(CallPlan plan, Flow... flows) {
    FlowFaults faults = FlowFaults.NONE;
    for (Fault fault : plan.faults()) {
      if (fault instanceof Fault.Block(String block, String error)) {
        faults = with(faults, error == null ? block : block + "=" + error, flows);
      }
    }
    return faults;
  }

  private static FlowFaults with(FlowFaults faults, String fault, Flow... flows) {
    try {
      return faults.with(fault, flows);
    } catch (IllegalArgumentException e) {
      throw new ImpossibleFault(Fault.BLOCK + fault, String.valueOf(e.getMessage()));
    }
  }
}
