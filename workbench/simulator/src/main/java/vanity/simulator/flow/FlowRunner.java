package vanity.simulator.flow;

import java.util.function.Supplier;
import vanity.contactflow.Flow;
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
  private final Supplier<FlowFaults> faults;
  private final CallEvent.Reason hangingUp;

  /** Loads anyone's flow; what cannot be run ends a call only if the call comes to it. */
  public FlowRunner(Flow flow, FlowServices services, FlowFaults faults) {
    this(flow, services, () -> faults);
  }

  /** The same, with faults that come and go. */
  public FlowRunner(Flow flow, FlowServices services, Supplier<FlowFaults> faults) {
    this(flow, services, faults, CallEvent.Reason.DISCONNECTED);
  }

  /**
   * Loads a flow of which it is known how it hangs up.
   *
   * @param hangingUp the reason to tell when the flow ends the call
   */
  public FlowRunner(
      Flow flow, FlowServices services, Supplier<FlowFaults> faults, CallEvent.Reason hangingUp) {
    this.flow = flow;
    this.services = services;
    this.faults = faults;
    this.hangingUp = hangingUp;
  }

  /** Runs one call to its end; the end is also the last event. */
  public CallEvent.End run(Contact contact, Line line, CallEvents events, CallClock clock) {
    Rounds rounds = new Rounds();
    CallEvents told =
        event -> {
          rounds.happened(event);
          events.happened(event);
        };
    FlowCall call = new FlowCall(contact, line, told, clock, services, hangingUp);
    CallEvent.End end = new FlowRun(flow, call, faults, new FlowLog(call, events), rounds).toEnd();
    events.happened(end);
    return end;
  }
}
