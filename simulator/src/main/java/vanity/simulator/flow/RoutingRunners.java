package vanity.simulator.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanity.contactflow.FlowAction;
import vanity.simulator.line.CallEvent;

/** Actions that send the contact somewhere, or end it. */
final class RoutingRunners {
  /** Identifier of the block at which polite calls end. */
  static final String POLITE_END = "goodbye";

  private RoutingRunners() {}

  static Outcome disconnect(FlowAction action, FlowCall call) {
    boolean polite = action.identifier().equals(POLITE_END);
    return new Outcome.Ended(
        polite ? CallEvent.Reason.GOODBYE : CallEvent.Reason.DISCONNECTED, action.identifier());
  }

  /** Somebody else's phone: the flow goes on only if it says so. */
  static Outcome toThirdParty(FlowAction action, FlowCall call) {
    Optional<String> number = call.text(action, "ThirdPartyPhoneNumber");
    if (number.filter(n -> n.matches("\\+\\d{6,15}")).isEmpty()) {
      return Outcome.failed("no phone number to transfer to: " + number.orElse("none"));
    }
    return call.text(action, "ContinueFlowExecution").filter("True"::equalsIgnoreCase).isPresent()
        ? Outcome.next()
        : transferred("phone " + number.get());
  }

  static Outcome transferred(String where) {
    return new Outcome.Ended(CallEvent.Reason.TRANSFERRED, where);
  }

  static Outcome endFlow(FlowAction action, FlowCall call) {
    return new Outcome.Ended(CallEvent.Reason.WAITING, "the flow is over, the contact is not");
  }

  static Outcome targetQueue(FlowAction action, FlowCall call) {
    Optional<String> queue =
        call.text(action, "QueueId")
            .or(() -> call.text(action, "AgentId"))
            .filter(q -> !q.equals("none"));
    if (queue.isEmpty()) {
      return Outcome.failed("no queue");
    }
    String name = queue.get().substring(queue.get().lastIndexOf('/') + 1);
    call.contact().set(Contact.QUEUE, Map.of("ARN", queue.get(), "Name", name));
    return Outcome.next();
  }

  static Outcome toQueue(FlowAction action, FlowCall call) {
    Optional<String> queue = call.contact().read(List.of(Contact.QUEUE, "ARN"));
    if (queue.isEmpty()) {
      return Outcome.failed("no target queue was set");
    }
    return call.operations().hasRoom(queue.get())
        ? transferred("queue " + queue.get())
        : new Outcome.Failed("QueueAtCapacity", "the queue is full");
  }

  static Outcome toFlow(FlowAction action, FlowCall call) {
    Optional<String> id = call.text(action, "ContactFlowId");
    if (id.isEmpty()) {
      return Outcome.failed("no flow");
    }
    // Flow attributes live no longer than their flow.
    call.contact().set(Contact.FLOW_ATTRIBUTES, Map.of());
    return call.library()
        .flow(id.get())
        .<Outcome>map(Outcome.Transferred::new)
        .orElseGet(() -> transferred("flow " + id.get()));
  }

  /** A number to call back: E.164, or the customer's own. */
  static Outcome callbackNumber(FlowAction action, FlowCall call) {
    Optional<String> number = call.text(action, "CallbackNumber");
    if (number.filter(n -> n.matches("\\+[1-9]\\d{6,14}")).isEmpty()) {
      return new Outcome.Failed("InvalidCallbackNumber", "not a phone number");
    }
    call.contact().set("CustomerCallbackNumber", Map.of("Address", number.get()));
    return Outcome.next();
  }
}
