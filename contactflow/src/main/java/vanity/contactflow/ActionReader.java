package vanity.contactflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.json.Problem;

/** Reads the actions of one file, leaving out what has the wrong shape but remembering it. */
final class ActionReader {
  private final List<Problem> problems = new ArrayList<>();

  List<Problem> problems() {
    return problems;
  }

  List<FlowAction> actions(List<?> json) {
    List<FlowAction> actions = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      String where = "Actions[" + i + "]";
      if (json.get(i) instanceof Map<?, ?> map) {
        actions.add(action(Parameters.of(map), where));
      } else {
        misshapen(where, "is not an object");
      }
    }
    return actions;
  }

  private FlowAction action(Parameters json, String where) {
    expectObject(json, "Parameters", where);
    expectObject(json, "Transitions", where);
    return new FlowAction(
        json.text("Identifier").orElse(""),
        json.text("Type").orElse(""),
        json.at("Parameters"),
        transitions(json.at("Transitions"), where + ".Transitions"));
  }

  private Transitions transitions(Parameters json, String where) {
    return new Transitions(
        json.text("NextAction").orElse(null),
        objects(json, "Conditions", where).stream().map(ActionReader::condition).toList(),
        objects(json, "Errors", where).stream().map(ActionReader::error).toList());
  }

  private static ConditionBranch condition(Parameters json) {
    Parameters condition = json.at("Condition");
    return new ConditionBranch(
        condition.text("Operator").orElse(""),
        condition.list("Operands").stream().map(String::valueOf).toList(),
        json.text("NextAction").orElse(""));
  }

  private static ErrorBranch error(Parameters json) {
    return new ErrorBranch(json.text("ErrorType").orElse(""), json.text("NextAction").orElse(""));
  }

  private List<Parameters> objects(Parameters json, String name, String where) {
    List<Parameters> objects = new ArrayList<>();
    if (json.has(name) && !(json.values().get(name) instanceof List)) {
      misshapen(where + "." + name, "is not a list");
    }
    for (Object each : json.list(name)) {
      asObject(each)
          .ifPresentOrElse(
              objects::add,
              () -> misshapen(where + "." + name, "holds something else than objects"));
    }
    return objects;
  }

  private static Optional<Parameters> asObject(@Nullable Object json) {
    return json instanceof Map<?, ?> ? Optional.of(Parameters.of(json)) : Optional.empty();
  }

  private void expectObject(Parameters json, String name, String where) {
    if (json.has(name) && !(json.values().get(name) instanceof Map)) {
      misshapen(where + "." + name, "is not an object");
    }
  }

  private void misshapen(String where, String what) {
    problems.add(
        Problem.error(where, "shape", where + " " + what + ". Write it as the console does."));
  }
}
