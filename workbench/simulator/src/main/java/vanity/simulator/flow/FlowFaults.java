package vanity.simulator.flow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vanity.contactflow.ErrorBranch;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;

/** Blocks that fail on purpose, by identifier, each with the error type it fails with. */
public record FlowFaults(Map<String, String> errors) {
  public static final FlowFaults NONE = new FlowFaults(Map.of());

  public FlowFaults {
    errors = Map.copyOf(errors);
  }

  /**
   * Adds one fault.
   *
   * @param fault {@code IDENTIFIER} or {@code IDENTIFIER=ErrorType}
   * @param flows that a call may go through
   * @throws IllegalArgumentException if no flow has such a block, or the block no such branch
   */
  public FlowFaults with(String fault, Flow... flows) {
    String[] parts = fault.split("=", 2);
    FlowAction action =
        Arrays.stream(flows)
            .flatMap(flow -> flow.action(parts[0]).stream())
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("the flow has no block '" + parts[0] + "'"));
    Map<String, String> more = new HashMap<>(errors);
    more.put(parts[0], parts.length > 1 ? declared(action, parts[1]) : usual(action));
    return new FlowFaults(more);
  }

  private static String declared(FlowAction action, String type) {
    return action
        .transitions()
        .error(type)
        .map(ErrorBranch::type)
        .orElseThrow(() -> none(action, type));
  }

  private static String usual(FlowAction action) {
    return action.transitions().errors().stream()
        .map(ErrorBranch::type)
        .max(
            Comparator.comparing(ErrorBranch.ANY::equals)
                .thenComparing(type -> !type.equals(ErrorBranch.NO_CONDITION)))
        .orElseThrow(() -> none(action, ErrorBranch.ANY));
  }

  private static IllegalArgumentException none(FlowAction action, String type) {
    return new IllegalArgumentException(
        "the block '"
            + action.identifier()
            + "' has no error branch "
            + type
            + "; it has "
            + action.transitions().errors().stream().map(ErrorBranch::type).toList());
  }

  Optional<BlockOutcome> at(FlowAction action) {
    return Optional.ofNullable(errors.get(action.identifier()))
        .map(type -> new BlockOutcome.Failed(type, "a fault set on purpose"));
  }
}
