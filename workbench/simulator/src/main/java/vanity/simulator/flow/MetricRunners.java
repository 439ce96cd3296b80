package vanity.simulator.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanity.contactflow.FlowAction;

/** GetMetricData and CheckMetricData: how busy a queue is. */
final class MetricRunners {
  private MetricRunners() {}

  static BlockOutcome check(FlowAction action, FlowCall call) {
    return call.text(action, "MetricType")
        .map(name -> BlockOutcome.value(String.valueOf(call.centre().metric(name))))
        .orElseGet(() -> BlockOutcome.failed("no metric"));
  }

  static BlockOutcome get(FlowAction action, FlowCall call) {
    Optional<String> queue =
        call.text(action, "QueueId").or(() -> call.contact().read(List.of(Contact.QUEUE, "ARN")));
    ContactCentre now = call.centre();
    call.contact()
        .set(
            Contact.METRICS,
            Map.of(
                "Queue",
                Map.of(
                    "Name", queue.orElse("none"),
                    "Size", now.metric("NumberOfContactsInQueue"),
                    "OldestContactAge", now.metric("OldestContactInQueueAgeSeconds"),
                    "OldestContactInQueueAgeSeconds", now.metric("OldestContactInQueueAgeSeconds")),
                "Agents",
                Map.of(
                    "Online", Map.of("Count", now.metric("NumberOfAgentsOnline")),
                    "Available", Map.of("Count", now.metric("NumberOfAgentsAvailable")),
                    "Staffed", Map.of("Count", now.metric("NumberOfAgentsStaffed")))));
    return BlockOutcome.next();
  }
}
