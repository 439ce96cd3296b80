package vanity.contactflow.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vanity.contactflow.FlowAction;
import vanity.contactflow.catalogue.ActionRule;
import vanity.json.Problem;

/** Parameters against the catalogue, however deep, and whether the block still does anything. */
final class ParameterCheck implements ActionCheck {

  @Override
  public Stream<Problem> problems(FlowAction action, ActionPlace place) {
    ActionRule rule = place.rule();
    List<Problem> problems = new ArrayList<>();
    if (!rule.outdated().isEmpty()) {
      problems.add(place.warning("outdated", action.type() + ": " + rule.outdated() + "."));
    }
    var values = new ValueCheck(place, problems);
    values.object(rule.parameters(), action.parameters(), place.path() + ".Parameters");
    return problems.stream();
  }
}
