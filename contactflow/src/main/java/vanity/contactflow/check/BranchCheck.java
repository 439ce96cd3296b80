package vanity.contactflow.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import vanity.contactflow.ErrorBranch;
import vanity.contactflow.FlowAction;
import vanity.contactflow.catalogue.ActionRule;
import vanity.contactflow.catalogue.CirculatingNames;
import vanity.contactflow.catalogue.ErrorRules;
import vanity.json.Problem;

/** Error branches against the catalogue. */
final class BranchCheck implements ActionCheck {

  @Override
  public Stream<Problem> problems(FlowAction action, ActionPlace place) {
    ErrorRules rules = place.rule().errors();
    return Stream.of(
            missing(action, place, rules.requiredOf(action)),
            errors(action, rules, place),
            impossible(action, rules, place),
            twice(action, place))
        .flatMap(problems -> problems)
        .map(it -> it.at(place.path() + ".Transitions.Errors"));
  }

  static Stream<Problem> missing(FlowAction action, ActionPlace place, Stream<String> required) {
    return required
        .sorted()
        .filter(type -> action.transitions().error(type).isEmpty())
        .map(type ->
            place.error(
                "required-error",
                "Action is missing required error. Error: "
                    + type
                    + ". Point it at an action that says so."));
  }

  private static Stream<Problem> errors(FlowAction action, ErrorRules rules, ActionPlace place) {
    if (place.rule().next() == ActionRule.Next.TERMINAL) {
      return Stream.empty();
    }
    return action.transitions().errors().stream()
        .map(ErrorBranch::type)
        .filter(type -> !rules.allows(type))
        .map(type -> wrongError(type, place, CirculatingNames.instead(type, rules)));
  }

  private static Stream<Problem> impossible(
      FlowAction action, ErrorRules rules, ActionPlace place) {
    Stream<Problem> ruledOut =
        rules.demands().stream()
            .flatMap(demand ->
                action.transitions().errors().stream()
                    .filter(it -> demand.rulesOut(it.type(), action) && !rules.any())
                    .map(it ->
                        wrongError(
                            it.type(), place, "It needs " + demand.when() + "; remove it.")));
    Stream<Problem> refused =
        action.transitions().errors().stream()
            .filter(it -> rules.isRefusedIn(place.type(), it))
            .map(it -> wrongError(it.type(), place, place.type() + " flows have none; remove it."));
    return Stream.concat(ruledOut, refused);
  }

  private static Stream<Problem> twice(FlowAction action, ActionPlace place) {
    Set<String> seen = new HashSet<>();
    return action.transitions().errors().stream()
        .map(ErrorBranch::type)
        .filter(type -> !seen.add(type))
        .distinct()
        .map(type ->
            place.warning(
                "duplicate-error", "A second branch for " + type + " is never taken. Remove one."));
  }

  private static Problem wrongError(String type, ActionPlace place, String todo) {
    return place.error(
        "error-type",
        "Invalid Action error. Error: " + type + ", Path: " + place.path() + ". " + todo);
  }
}
