package vanity.contactflow.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanity.contactflow.ConditionBranch;
import vanity.contactflow.ErrorBranch;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Transitions;
import vanity.json.Problem;

/** Actions that no call can reach: legal, but dead. */
final class ReachCheck {
  private ReachCheck() {}

  static Stream<Problem> problems(Flow flow) {
    Set<String> reached = reachedIn(flow);
    List<FlowAction> actions = flow.actions();
    return IntStream.range(0, actions.size())
        .filter(i -> !reached.contains(actions.get(i).identifier()))
        .mapToObj(i ->
            Problem.warning(
                    "Actions[" + i + "] '" + actions.get(i).identifier() + "'",
                    "unreachable",
                    "No call can reach this action. Link it or remove it.")
                .at("Actions[" + i + "]"));
  }

  private static Set<String> reachedIn(Flow flow) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(flow.startAction()));
    while (!open.isEmpty()) {
      String at = open.pop();
      if (reached.add(at)) {
        flow.action(at).stream().flatMap(ReachCheck::targets).forEach(open::push);
      }
    }
    return reached;
  }

  private static Stream<String> targets(FlowAction action) {
    Transitions transitions = action.transitions();
    return Stream.of(
            Stream.ofNullable(transitions.next()),
            transitions.conditions().stream().map(ConditionBranch::next),
            transitions.errors().stream().map(ErrorBranch::next))
        .flatMap(targets -> targets)
        .filter(Objects::nonNull);
  }
}
