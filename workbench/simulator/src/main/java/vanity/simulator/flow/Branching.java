package vanity.simulator.flow;

import java.util.Optional;
import vanity.contactflow.ConditionBranch;
import vanity.contactflow.ErrorBranch;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Link;

/** Chooses the way on from an action. */
final class Branching {
  private Branching() {}

  static Optional<Link> next(FlowAction action) {
    return Optional.ofNullable(action.transitions().next())
        .map(to -> new Link(action.identifier(), Link.Kind.NEXT, Link.NEXT, to));
  }

  /** The first condition that holds, else the branch for no matching condition. */
  static Optional<Link> value(FlowAction action, Optional<String> value, Contact contact) {
    return value
        .flatMap(text ->
            action.transitions().conditions().stream()
                .filter(condition -> holds(condition, text, contact))
                .findFirst())
        .map(c -> new Link(action.identifier(), Link.Kind.CONDITION, c.operand(), c.next()))
        .or(() -> exactError(action, ErrorBranch.NO_CONDITION));
  }

  private static boolean holds(ConditionBranch condition, String text, Contact contact) {
    return AttributeReference.value(condition.operand(), contact)
        .filter(operand -> Operators.holds(condition.operator(), text, operand))
        .isPresent();
  }

  /** The branch of that error, else the one for all others. */
  static Optional<Link> error(FlowAction action, String type) {
    return exactError(action, type).or(() -> exactError(action, ErrorBranch.ANY));
  }

  private static Optional<Link> exactError(FlowAction action, String type) {
    return action
        .transitions()
        .error(type)
        .map(e -> new Link(action.identifier(), Link.Kind.ERROR, e.type(), e.next()));
  }
}
