package vanity.contactflow.catalogue;

import java.util.Set;
import vanity.contactflow.ErrorBranch;
import vanity.contactflow.FlowAction;

/**
 * Which error branches an action has.
 *
 * @param required error types that need a branch
 * @param allowed all error types that may have a branch
 * @param any whether types that are not listed are taken as well
 * @param harmless whether the action does well without any error branch
 * @param demand a parameter that must be true before some of the allowed errors can happen
 */
public record ErrorRules(
    Set<String> required, Set<String> allowed, boolean any, boolean harmless, Demand demand) {
  public ErrorRules {
    required = Set.copyOf(required);
    allowed = Set.copyOf(allowed);
  }

  /** These errors happen only while that parameter is True. */
  public record Demand(String parameter, Set<String> errors) {
    static final Demand NONE = new Demand("", Set.of());

    /** Whether the action's parameters rule this error out. */
    public boolean rulesOut(String error, FlowAction action) {
      return errors.contains(error)
          && action.parameters().text(parameter).filter("True"::equalsIgnoreCase).isEmpty();
    }
  }

  public boolean allows(String error) {
    return any || allowed.contains(error);
  }

  /** Whether an error branch may be there, need not, and had better be. */
  public boolean advised() {
    return required.isEmpty() && allowed.equals(Set.of(ErrorBranch.ANY)) && !harmless;
  }
}
