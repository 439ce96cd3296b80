package vanity.contactflow.check;

import java.util.List;
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
    return Rounds.in(flow.actions().size(), i -> ahead(flow, i)).stream()
        .map(List::getFirst)
        .sorted()
        .map(first -> told(flow, first));
  }

  private static Problem told(Flow flow, int index) {
    String path = "Actions[" + index + "]";
    return Problem.warning(
            path + " '" + flow.actions().get(index).identifier() + "'",
            "endless",
            "A call can come back here for ever without being listened to. Count the rounds"
                + " with a Loop, or end the call.")
        .at(path);
  }

  private static int[] ahead(Flow flow, int index) {
    FlowAction at = flow.actions().get(index);
    return Links.from(at).stream()
        .filter(link -> !leadsOut(at, link))
        .flatMap(link -> flow.index(link.to()).stream())
        .mapToInt(Integer::intValue)
        .distinct()
        .toArray();
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
