package vanity.contactflow.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.FlowType;
import vanity.contactflow.Link;
import vanity.contactflow.catalogue.ActionCatalogue;
import vanity.contactflow.catalogue.ActionRule;
import vanity.contactflow.catalogue.ActionRule.Round;
import vanity.contactflow.catalogue.Links;
import vanity.json.Problem;

/**
 * Ways back to where they began on which nobody acts, decides or counts. Legal, but a caller who
 * gets there is never heard again.
 */
final class EndlessCheck {
  private EndlessCheck() {}

  /** The first action of each way round. */
  static Stream<Problem> problems(Flow flow, FlowType type) {
    // Callers in a queue or on hold hear prompts go round until somebody takes them out.
    if (type != FlowType.CONTACT_FLOW) {
      return Stream.empty();
    }
    List<FlowAction> actions = flow.actions();
    Set<String> told = new HashSet<>();
    return IntStream.range(0, actions.size())
        .filter(i -> !told.contains(actions.get(i).identifier()))
        .filter(i -> {
          Set<String> round = round(actions.get(i), flow);
          told.addAll(round);
          return !round.isEmpty();
        })
        .mapToObj(i ->
            Problem.warning(
                "Actions[" + i + "] '" + actions.get(i).identifier() + "'",
                "endless",
                "A call can come back here for ever without being listened to. Count the rounds"
                    + " with a Loop, or end the call."));
  }

  /** All that lies on a way from an action back to itself; empty if there is none. */
  private static Set<String> round(FlowAction start, Flow flow) {
    Set<String> ahead = reached(start, flow);
    Set<String> round = new HashSet<>();
    if (ahead.contains(start.identifier())) {
      for (String identifier : ahead) {
        flow.action(identifier)
            .filter(action -> reached(action, flow).contains(start.identifier()))
            .ifPresent(action -> round.add(identifier));
      }
    }
    return round;
  }

  private static Set<String> reached(FlowAction start, Flow flow) {
    Set<String> reached = new HashSet<>();
    Deque<FlowAction> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      FlowAction at = open.pop();
      for (Link link : Links.from(at)) {
        if (!leadsOut(at, link) && reached.add(link.to())) {
          flow.action(link.to()).ifPresent(open::push);
        }
      }
    }
    return reached;
  }

  private static boolean leadsOut(FlowAction action, Link link) {
    return switch (round(action)) {
      case ENDLESS -> false;
      case ENDS -> true;
      case ENDS_UNLESS_FAILED -> link.kind() != Link.Kind.ERROR;
    };
  }

  private static Round round(FlowAction action) {
    return ActionCatalogue.rule(action.type()).map(ActionRule::round).orElse(Round.ENDLESS);
  }
}
