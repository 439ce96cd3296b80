package vanity.simulator.flow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vanity.contactflow.FlowAction;

/** Actions that decide: Compare, hours, percentages, waiting. */
final class BranchRunners {
  private BranchRunners() {}

  static BlockOutcome compare(FlowAction action, FlowCall call) {
    return new BlockOutcome.Value(
        action
            .parameters()
            .text("ComparisonValue")
            .flatMap(v -> AttributeReference.value(v, call.contact())));
  }

  static BlockOutcome hours(FlowAction action, FlowCall call) {
    return call.text(action, "HoursOfOperationId")
        .or(() -> call.contact().read(List.of(Contact.QUEUE, "ARN")))
        .flatMap(hours -> call.centre().open(hours))
        .map(open -> BlockOutcome.value(open ? "True" : "False"))
        .orElseGet(
            () -> BlockOutcome.failed("no hours of operation: neither named nor from a queue"));
  }

  /** A number from 1 to 100 that is always the same for the same contact. */
  static BlockOutcome share(FlowAction action, FlowCall call) {
    long seed = call.contact().id().hashCode() * 31L + action.identifier().hashCode();
    return BlockOutcome.value(String.valueOf(1 + new Random(seed).nextInt(100)));
  }

  static BlockOutcome wait(FlowAction action, FlowCall call) {
    Optional<String> limit =
        call.text(action, "TimeLimitSeconds").filter(t -> t.matches("\\d{1,6}"));
    if (limit.isEmpty()) {
      return BlockOutcome.failed("a time limit that is not a number of seconds");
    }
    if (call.contact().isVoice() && !goesOn(action)) {
      return BlockOutcome.failed("a caller on the phone cannot be kept waiting here");
    }
    call.clock().advance(Duration.ofSeconds(Long.parseLong(limit.get())));
    return BlockOutcome.value("WaitCompleted");
  }

  // On the phone only a wait for an event, or beside which the flow goes on.
  private static boolean goesOn(FlowAction action) {
    return !action.parameters().list("Events").isEmpty()
        || action
            .parameters()
            .text("ContinueExecution")
            .filter("True"::equalsIgnoreCase)
            .isPresent();
  }
}
