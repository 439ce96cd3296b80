package vanity.contactflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vanity.json.Problem;

/** Conditions and error branches against the catalogue. */
final class BranchCheck implements ActionCheck {

  @Override
  public Stream<Problem> problems(FlowAction action, Place place) {
    return Stream.of(
            action.transitions().conditions().stream().flatMap(c -> condition(c, action, place)),
            complete(action, place),
            missingErrors(action, place),
            errors(action, place))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> condition(Condition condition, FlowAction action, Place place) {
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

  private static Stream<Problem> operator(Condition condition, ConditionRule rule, Place place) {
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

  private static Stream<Problem> operand(Condition condition, ConditionRule rule, Place place) {
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

  private static Stream<Problem> complete(FlowAction action, Place place) {
    List<String> all = place.rule().conditions().all();
    List<String> there =
        action.transitions().conditions().stream().map(Condition::operand).sorted().toList();
    return all.isEmpty() || there.equals(all.stream().sorted().toList())
        ? Stream.empty()
        : Stream.of(
            place.error(
                "conditions",
                action.type() + " has the conditions " + there + ". Give it exactly " + all + "."));
  }

  private static Stream<Problem> missingErrors(FlowAction action, Place place) {
    Stream<Problem> required = missing(action, place, place.rule().requiredErrors());
    boolean silent =
        place.rule().requiredErrors().isEmpty()
            && place.rule().allowedErrors().equals(Set.of(ErrorBranch.ANY))
            && action.transitions().errors().isEmpty()
            && !action.type().equals("Loop");
    return silent
        ? Stream.of(
            place.warning(
                "no-error-branch",
                action.type() + " has no error branch; a failure would end the contact."))
        : required;
  }

  static Stream<Problem> missing(FlowAction action, Place place, Set<String> required) {
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

  private static Stream<Problem> errors(FlowAction action, Place place) {
    if (place.rule().next() == ActionRule.Next.TERMINAL) {
      return Stream.empty();
    }
    return action.transitions().errors().stream()
        .map(ErrorBranch::type)
        .filter(type -> !place.rule().allows(type))
        .map(type -> wrongError(type, place, "Remove the branch."));
  }

  static Problem wrongError(String type, Place place, String todo) {
    return place.error(
        "error-type",
        "Invalid Action error. Error: " + type + ", Path: " + place.path() + ". " + todo);
  }
}
