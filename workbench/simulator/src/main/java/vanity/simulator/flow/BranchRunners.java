package vanity.simulator.flow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vanity.contactflow.FlowAction;

/** Actions that decide: Compare, Loop, hours, metrics, percentages, waiting. */
final class BranchRunners {
  private BranchRunners() {}

  static BlockOutcome compare(FlowAction action, FlowCall call) {
    return new BlockOutcome.Value(
        action
            .parameters()
            .text("ComparisonValue")
            .flatMap(v -> AttributeReference.value(v, call.contact())));
  }

  static BlockOutcome loop(FlowAction action, FlowCall call) {
    Optional<String> count = call.text(action, "LoopCount").filter(c -> c.matches("\\d{1,3}"));
    if (count.isEmpty() || Integer.parseInt(count.get()) > 100) {
      return BlockOutcome.failed("a loop count that is no number from 0 to 100");
    }
    return BlockOutcome.value(
        call.contact().loopsOn(action.identifier(), Integer.parseInt(count.get()))
            ? "ContinueLooping"
            : "DoneLooping");
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
      return BlockOutcome.failed("a time limit that is no number of seconds");
    }
    call.clock().advance(Duration.ofSeconds(Long.parseLong(limit.get())));
    return BlockOutcome.value("WaitCompleted");
  }
}
