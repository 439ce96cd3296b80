package vanity.contactflow.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Transitions;
import vanity.contactflow.catalogue.ActionRule;
import vanity.json.Problem;

/** NextAction is there where it must be, and every target exists. */
final class TransitionCheck implements ActionCheck {

  @Override
  public Stream<Problem> problems(FlowAction action, ActionPlace place) {
    return Stream.of(next(action, place), targets(action, place), flowType(action, place))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> next(FlowAction action, ActionPlace place) {
    boolean terminal = place.rule().next() == ActionRule.Next.TERMINAL;
    Transitions transitions = action.transitions();
    if (terminal) {
      return transitions.next() == null
              && transitions.conditions().isEmpty()
              && transitions.errors().isEmpty()
          ? Stream.empty()
          : Stream.of(
              place.error(
                  "terminal",
                  "Action does not support transitions. "
                      + action.type()
                      + " ends the flow; write \"Transitions\": {}."));
    }
    boolean optional = place.rule().next() == ActionRule.Next.OPTIONAL;
    return transitions.next() == null && !optional
        ? Stream.of(
            place.error(
                "required-property",
                ServiceMessages.missing(place.path() + ".Transitions.NextAction")))
        : Stream.empty();
  }

  private static Stream<Problem> targets(FlowAction action, ActionPlace place) {
    List<String> targets = new ArrayList<>();
    Transitions transitions = action.transitions();
    if (transitions.next() != null) {
      targets.add(transitions.next());
    }
    transitions.conditions().forEach(condition -> targets.add(condition.next()));
    transitions.errors().forEach(error -> targets.add(error.next()));
    return targets.stream()
        .distinct()
        .filter(target -> place.flow().action(target).isEmpty())
        .map(target ->
            place.error(
                "dangling",
                "A transition leads to '"
                    + target
                    + "', which does not exist. Point it at an action of this flow."));
  }

  private static Stream<Problem> flowType(FlowAction action, ActionPlace place) {
    return place.rule().flowTypes().contains(place.type())
        ? Stream.empty()
        : Stream.of(
            place.error(
                "flow-type",
                action.type() + " is not allowed in a " + place.type() + " flow. Remove it."));
  }
}
