package vanity.simulator.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanity.contactflow.FlowAction;
import vanity.simulator.line.CallEvent;

/** Actions that send the contact somewhere, or end it. */
final class RoutingRunners {
  private static final String CUSTOMER_QUEUE = "CustomerQueue";

  private RoutingRunners() {}

  static BlockOutcome disconnect(FlowAction action, FlowCall call) {
    return new BlockOutcome.Ended(call.hangingUp(), action.identifier());
  }

  /** Somebody else's phone: the flow goes on only if it says so. */
  static BlockOutcome toThirdParty(FlowAction action, FlowCall call) {
    Optional<String> number = call.text(action, "ThirdPartyPhoneNumber");
    if (number.filter(n -> n.matches("\\+?[1-9]\\d{5,14}" + Voices.PLACEHOLDER)).isEmpty()) {
      // Not the value itself: the flow's log holds no numbers.
      return BlockOutcome.failed(
          number.isPresent() ? "what to call is not a phone number" : "no phone number to call");
    }
    return call.text(action, "ContinueFlowExecution").filter("True"::equalsIgnoreCase).isPresent()
        ? BlockOutcome.next()
        : transferred("phone " + number.get());
  }

  static BlockOutcome transferred(String where) {
    return new BlockOutcome.Ended(CallEvent.Reason.TRANSFERRED, where);
  }

  static BlockOutcome endFlow(FlowAction action, FlowCall call) {
    return new BlockOutcome.Ended(CallEvent.Reason.WAITING, "the flow is over, the contact is not");
  }

  static BlockOutcome targetQueue(FlowAction action, FlowCall call) {
    Optional<String> queue =
        call.text(action, "QueueId")
            .or(() -> call.text(action, "AgentId"))
            .filter(q -> !q.equals("none"));
    if (queue.isEmpty()) {
      return BlockOutcome.failed("no queue");
    }
    call.contact().inQueue(queue.get());
    return BlockOutcome.next();
  }

  static BlockOutcome toQueue(FlowAction action, FlowCall call) {
    Optional<String> queue = call.contact().read(List.of(Contact.QUEUE, "ARN"));
    if (queue.isEmpty()) {
      return BlockOutcome.failed("no target queue was set");
    }
    if (!call.centre().hasRoom(queue.get())) {
      return new BlockOutcome.Failed("QueueAtCapacity", "the queue is full");
    }
    return call.centre().answers(queue.get())
        ? transferred("queue " + queue.get())
        : intoQueue(queue.get(), call);
  }

  /** Out of one queue, into another. */
  static BlockOutcome dequeue(FlowAction action, FlowCall call) {
    call.text(action, "QueueId")
        .or(() -> call.text(action, "AgentId"))
        .ifPresent(call.contact()::inQueue);
    return toQueue(action, call);
  }

  /** Nobody answers: the contact is in the flow that was set for this. */
  private static BlockOutcome intoQueue(String queue, FlowCall call) {
    call.contact().enqueue();
    call.contact().set(Contact.FLOW_ATTRIBUTES, Map.of());
    return call.contact()
        .hook(CUSTOMER_QUEUE)
        .flatMap(call.library()::flow)
        .<BlockOutcome>map(BlockOutcome.Transferred::new)
        .orElseGet(() ->
            new BlockOutcome.Ended(
                CallEvent.Reason.WAITING, "in the queue " + queue + ", where nobody answers"));
  }

  /** Flows that run at an event of the contact. */
  static BlockOutcome eventHooks(FlowAction action, FlowCall call) {
    Map<String, String> hooks = call.filled(action.parameters().at("EventHooks").texts());
    if (hooks.values().stream().anyMatch(flow -> flow.isEmpty() || flow.equals("none"))) {
      return BlockOutcome.failed("no flow for " + String.join(", ", hooks.keySet()));
    }
    hooks.forEach(call.contact()::hook);
    return BlockOutcome.next();
  }

  static BlockOutcome toFlow(FlowAction action, FlowCall call) {
    Optional<String> id = call.text(action, "ContactFlowId");
    if (id.isEmpty()) {
      return BlockOutcome.failed("no flow");
    }
    // Flow attributes live no longer than their flow.
    call.contact().set(Contact.FLOW_ATTRIBUTES, Map.of());
    return call.library()
        .flow(id.get())
        .<BlockOutcome>map(BlockOutcome.Transferred::new)
        .orElseGet(() -> transferred("flow " + id.get()));
  }

  /** A number to call back: E.164, or the customer's own. */
  static BlockOutcome callbackNumber(FlowAction action, FlowCall call) {
    Optional<String> number = call.text(action, "CallbackNumber");
    if (number.filter(n -> n.matches("\\+[1-9]\\d{6,14}")).isEmpty()) {
      return new BlockOutcome.Failed("InvalidCallbackNumber", "not a phone number");
    }
    call.contact().set("CustomerCallbackNumber", Map.of("Address", number.get()));
    return BlockOutcome.next();
  }
}
