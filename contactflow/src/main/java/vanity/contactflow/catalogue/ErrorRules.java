package vanity.contactflow.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vanity.contactflow.ErrorBranch;
import vanity.contactflow.FlowAction;
import vanity.contactflow.FlowType;

/**
 * Which error branches an action has.
 *
 * @param required error types that need a branch
 * @param allowed all error types that may have a branch
 * @param any whether types that are not listed are taken as well
 * @param demands errors that happen in some circumstances only
 * @param notIn errors that the service refuses in flows of some types
 */
public record ErrorRules(
    Set<String> required,
    Set<String> allowed,
    boolean any,
    List<Demand> demands,
    Map<FlowType, Set<String>> notIn) {
  public ErrorRules {
    required = Set.copyOf(required);
    allowed = Set.copyOf(allowed);
    demands = List.copyOf(demands);
    notIn = Map.copyOf(notIn);
  }

  /**
   * Errors that happen only in some circumstances.
   *
   * @param needed whether they need a branch then
   */
  public record Demand(When when, Set<String> errors, boolean needed) {
    /** Whether the action's parameters rule this error out. */
    public boolean rulesOut(String error, FlowAction action) {
      return errors.contains(error) && !when.in(action.parameters());
    }
  }

  public boolean allows(String error) {
    return any || allowed.contains(error);
  }

  /** Error types that this action needs a branch for. */
  public Stream<String> requiredOf(FlowAction action) {
    return Stream.concat(
        required.stream(),
        demands.stream()
            .filter(demand -> demand.needed() && demand.when().in(action.parameters()))
            .flatMap(demand -> demand.errors().stream()));
  }

  /** Whether a flow of that type cannot have the branch. */
  public boolean isRefusedIn(FlowType type, ErrorBranch branch) {
    return notIn.getOrDefault(type, Set.of()).contains(branch.type());
  }
}
