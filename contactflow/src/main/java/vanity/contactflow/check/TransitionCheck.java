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
    String path = place.path() + ".Transitions";
    return Stream.concat(
        Stream.concat(next(action, place), targets(action, place)).map(it -> it.at(path)),
        flowType(action, place).map(it -> it.at(place.path() + ".Type")));
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
    ActionRule rule = place.rule();
    if (!rule.flowTypes().contains(place.type())) {
      return Stream.of(notAllowed(action, place));
    }
    return rule.doubtedTypes().contains(place.type())
        ? Stream.of(
            place.warning(
                "flow-type",
                "The page of "
                    + action.type()
                    + " does not name "
                    + place.type()
                    + " flows; end the contact with DisconnectParticipant."))
        : Stream.empty();
  }

  private static Problem notAllowed(FlowAction action, ActionPlace place) {
    String allowed =
        String.join(", ", place.rule().flowTypes().stream().sorted().map(Enum::name).toList());
    String message =
        action.type() + " is not allowed in a " + place.type() + " flow, only in " + allowed + ".";
    return place.typeIsTold()
        ? place.error("flow-type", message + " Remove it.")
        : place.warning(
            "flow-type-unknown",
            message + " The file does not tell its type: give it with --type.");
  }
}
