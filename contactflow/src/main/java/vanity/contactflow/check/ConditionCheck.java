package vanity.contactflow.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanity.contactflow.ConditionBranch;
import vanity.contactflow.FlowAction;
import vanity.contactflow.catalogue.ActionRule;
import vanity.contactflow.catalogue.ConditionRule;
import vanity.json.Problem;

/** Conditions against the catalogue: each of them, and all together. */
final class ConditionCheck implements ActionCheck {
  private static final Pattern NUMBER = Pattern.compile("\\s*-?\\d+(\\.\\d+)?\\s*");

  @Override
  public Stream<Problem> problems(FlowAction action, ActionPlace place) {
    if (place.rule().next() == ActionRule.Next.TERMINAL) {
      return Stream.empty();
    }
    ConditionRule rule = place.rule().conditions(action.parameters());
    List<ConditionBranch> conditions = action.transitions().conditions();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      String path = place.path() + ".Transitions.Conditions[" + i + "]";
      each(conditions.get(i), rule, action, place).map(it -> it.at(path)).forEach(problems::add);
    }
    if (rule.allowsAny()) {
      Stream.of(
              complete(action, rule, place),
              twice(conditions, place),
              rising(conditions, rule, place))
          .flatMap(found -> found)
          .map(it -> it.at(place.path() + ".Transitions.Conditions"))
          .forEach(problems::add);
    }
    return problems.stream();
  }

  private static Stream<Problem> each(
      ConditionBranch condition, ConditionRule rule, FlowAction action, ActionPlace place) {
    return rule.allowsAny()
        ? Stream.concat(operator(condition, rule, place), operand(condition, rule, place))
        : Stream.of(
            place.error(
                "conditions",
                "Action does not support conditions. Branch with a Compare after "
                    + action.type()
                    + "."));
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
    if (Placeholders.in(operand)) {
      return Stream.empty();
    }
    if (!rule.operand().matcher(operand).matches()) {
      return Stream.of(place.error("operands", "The operand '" + operand + "' is not taken here."));
    }
    boolean isReference = operand.startsWith("$");
    return condition.operator().startsWith("Number")
            && !isReference
            && !NUMBER.matcher(operand).matches()
        ? Stream.of(
            place.warning(
                "operands",
                condition.operator() + " '" + operand + "' never holds: that is not a number."))
        : Stream.empty();
  }

  private static Stream<Problem> complete(
      FlowAction action, ConditionRule rule, ActionPlace place) {
    List<String> there = operands(action.transitions().conditions());
    if (!rule.all().isEmpty()) {
      return new HashSet<>(there).equals(new HashSet<>(rule.all()))
          ? Stream.empty()
          : Stream.of(
              place.error(
                  "conditions",
                  action.type()
                      + " has the conditions "
                      + there.stream().sorted().toList()
                      + ". Give it exactly "
                      + rule.all()
                      + "."));
    }
    Set<String> missing = needed(action, rule);
    there.forEach(missing::remove);
    if (!missing.isEmpty()) {
      return Stream.of(
          place.error(
              "conditions", action.type() + " needs a condition for each of " + missing + "."));
    }
    return there.size() < rule.least()
        ? Stream.of(
            place.error("conditions", action.type() + " has no condition. Give it one at least."))
        : Stream.empty();
  }

  private static Set<String> needed(FlowAction action, ConditionRule rule) {
    Set<String> needed = new LinkedHashSet<>(rule.needed());
    rule.neededToo()
        .ifPresent(
            name -> action.parameters().list(name).forEach(it -> needed.add(String.valueOf(it))));
    return needed;
  }

  private static Stream<Problem> twice(List<ConditionBranch> conditions, ActionPlace place) {
    Set<String> seen = new HashSet<>();
    return conditions.stream()
        .filter(it -> it.operands().size() == 1 && !it.operand().isEmpty())
        .filter(it -> !seen.add(it.operator() + " " + it.operand()))
        .map(it ->
            place.warning(
                "duplicate-condition",
                "A second condition "
                    + it.operator()
                    + " '"
                    + it.operand()
                    + "' can never be taken. Remove one."));
  }

  private static Stream<Problem> rising(
      List<ConditionBranch> conditions, ConditionRule rule, ActionPlace place) {
    List<String> operands = operands(conditions);
    boolean numbers = operands.stream().allMatch(it -> it.matches("\\d{1,3}"));
    for (int i = 1; rule.rising() && numbers && i < operands.size(); i++) {
      if (Integer.parseInt(operands.get(i)) <= Integer.parseInt(operands.get(i - 1))) {
        return Stream.of(
            place.error(
                "conditions",
                "The threshold %s after %s is never taken. Each is the one before it and its own share."
                    .formatted(operands.get(i), operands.get(i - 1))));
      }
    }
    return Stream.empty();
  }

  private static List<String> operands(List<ConditionBranch> conditions) {
    return conditions.stream().map(ConditionBranch::operand).toList();
  }
}
