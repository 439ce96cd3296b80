package vanity.simulator.flow;

import vanity.contactflow.FlowAction;

/** Does what the service does for actions of one type. */
@FunctionalInterface
interface ActionRunner {
  BlockOutcome run(FlowAction action, FlowCall call);
}
