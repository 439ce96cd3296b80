package vanity.contactflow.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vanity.contactflow.ConditionBranch;
import vanity.contactflow.ErrorBranch;
import vanity.contactflow.FlowAction;
import vanity.contactflow.catalogue.ActionRule;
import vanity.contactflow.catalogue.ConditionRule;
import vanity.contactflow.catalogue.ErrorRules;
import vanity.json.Problem;

/** Conditions and error branches against the catalogue. */
final class BranchCheck implements ActionCheck {

  @Override
  public Stream<Problem> problems(FlowAction action, ActionPlace place) {
    return Stream.of(
            action.transitions().conditions().stream().flatMap(c -> condition(c, action, place)),
            complete(action, place),
            missingErrors(action, place),
            errors(action, place),
            impossibleErrors(action, place))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> condition(
      ConditionBranch condition, FlowAction action, ActionPlace place) {
    ConditionRule rule = place.rule().conditions();
    if (place.rule().next() == ActionRule.Next.TERMINAL) {
      return Stream.empty();
    }
    if (!rule.allowsAny()) {
      return Stream.of(
          place.error(
              "conditions",
              "Action does not support conditions. Branch with a Compare after "
                  + action.type()
                  + "."));
    }
    return Stream.concat(operator(condition, rule, place), operand(condition, rule, place));
  }

  private static Stream<Problem> operator(
      ConditionBranch condition, ConditionRule rule, ActionPlace place) {
    return rule.operators().contains(condition.operator())
        ? Stream.empty()
        : Stream.of(
            place.error(
                "operator",
                "Operator '"
                    + condition.operator()
                    + "' is not taken here. Use "
                    + String.join(" or ", rule.operators().stream().sorted().toList())
                    + "."));
  }

  private static Stream<Problem> operand(
      ConditionBranch condition, ConditionRule rule, ActionPlace place) {
    if (condition.operands().size() != 1) {
      return Stream.of(
          place.error(
              "operands",
              "A condition has "
                  + condition.operands().size()
                  + " operands. Give it exactly one."));
    }
    String operand = condition.operand();
    if (operand.isEmpty()) {
      return Stream.of(
          place.error(
              "operands",
              "Invalid branch. Path: "
                  + place.index()
                  + ".Evaluate. The operand is empty; there is"
                  + " no comparison with nothing, compare with a word such as none."));
    }
    return Placeholders.in(operand) || operand.matches(rule.operand())
        ? Stream.empty()
        : Stream.of(place.error("operands", "The operand '" + operand + "' is not taken here."));
  }

  private static Stream<Problem> complete(FlowAction action, ActionPlace place) {
    List<String> all = place.rule().conditions().all();
    List<String> there =
        action.transitions().conditions().stream().map(ConditionBranch::operand).sorted().toList();
    return all.isEmpty() || there.equals(all.stream().sorted().toList())
        ? Stream.empty()
        : Stream.of(
            place.error(
                "conditions",
                action.type() + " has the conditions " + there + ". Give it exactly " + all + "."));
  }

  private static Stream<Problem> missingErrors(FlowAction action, ActionPlace place) {
    Stream<Problem> required = missing(action, place, place.rule().errors().required());
    boolean silent = place.rule().errors().advised() && action.transitions().errors().isEmpty();
    return silent
        ? Stream.of(
            place.warning(
                "no-error-branch",
                action.type() + " has no error branch; a failure would end the contact."))
        : required;
  }

  static Stream<Problem> missing(FlowAction action, ActionPlace place, Set<String> required) {
    return required.stream()
        .sorted()
        .filter(type -> action.transitions().error(type).isEmpty())
        .map(type ->
            place.error(
                "required-error",
                "Action is missing required error. Error: "
                    + type
                    + ". Point it at an action that says so."));
  }

  private static Stream<Problem> errors(FlowAction action, ActionPlace place) {
    if (place.rule().next() == ActionRule.Next.TERMINAL) {
      return Stream.empty();
    }
    return action.transitions().errors().stream()
        .map(ErrorBranch::type)
        .filter(type -> !place.rule().errors().allows(type))
        .map(type -> wrongError(type, place, "Remove the branch."));
  }

  private static Stream<Problem> impossibleErrors(FlowAction action, ActionPlace place) {
    ErrorRules.Demand demand = place.rule().errors().demand();
    return demand.errors().stream()
        .sorted()
        .filter(type -> action.transitions().error(type).isPresent())
        .filter(type -> demand.rulesOut(type, action))
        .map(type ->
            wrongError(
                type, place, "It needs " + demand.parameter() + " True; remove the branch."));
  }

  private static Problem wrongError(String type, ActionPlace place, String todo) {
    return place.error(
        "error-type",
        "Invalid Action error. Error: " + type + ", Path: " + place.path() + ". " + todo);
  }
}
