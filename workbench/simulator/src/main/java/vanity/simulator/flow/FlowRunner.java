package vanity.simulator.flow;

import java.util.List;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvents;
import vanity.simulator.line.Line;

/**
 * Runs a contact flow, action by action, as Amazon Connect does; one instance serves any number of
 * calls.
 */
public final class FlowRunner {
  private final Flow flow;
  private final FlowServices services;
  private final FlowFaults faults;
  private final CallEvent.Reason hangingUp;

  /**
   * Loads anyone's flow.
   *
   * @throws IllegalArgumentException if the flow holds an action that cannot be run; the message
   *     names its type and identifier
   */
  public FlowRunner(Flow flow, FlowServices services, FlowFaults faults) {
    this(flow, services, faults, CallEvent.Reason.DISCONNECTED);
  }

  /**
   * Loads a flow of which it is known how it hangs up.
   *
   * @param hangingUp the reason to tell when the flow ends the call
   * @throws IllegalArgumentException if the flow holds an action that cannot be run; the message
   *     names its type and identifier
   */
  public FlowRunner(
      Flow flow, FlowServices services, FlowFaults faults, CallEvent.Reason hangingUp) {
    this.flow = flow;
    this.services = services;
    this.faults = faults;
    this.hangingUp = hangingUp;
    refuseUnknown(flow);
  }

  static void refuseUnknown(Flow flow) {
    List<String> unknown =
        flow.actions().stream()
            .filter(action -> ActionRunners.runner(action.type()).isEmpty())
            .map(action -> action.type() + " ('" + action.identifier() + "')")
            .toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "no runner for the action type "
              + String.join(", ", unknown)
              + "; take it out of the flow");
    }
  }

  /** Runs one call to its end; the end is also the last event. */
  public CallEvent.End run(Contact contact, Line line, CallEvents events, CallClock clock) {
    FlowCall call = new FlowCall(contact, line, events, clock, services, hangingUp);
    CallEvent.End end = new FlowRun(flow, call, faults, new FlowLog(call, events)).toEnd();
    events.happened(end);
    return end;
  }

  static ActionRunner runnerOf(FlowAction action) {
    return ActionRunners.runner(action.type()).orElseThrow();
  }
}
