package vanity.contactflow.check;

import vanity.contactflow.Flow;
import vanity.contactflow.FlowType;
import vanity.contactflow.catalogue.ActionCatalogue;
import vanity.contactflow.catalogue.ActionRule;
import vanity.json.Problem;

/**
 * Where the action is: its flow, the type of the flow and its index.
 *
 * @param typeIsTold whether somebody said the type; otherwise it is the usual one, and the blocks
 *     would fit another
 */
record ActionPlace(Flow flow, FlowType type, boolean typeIsTold, int index) {

  String path() {
    return "Actions[" + index + "]";
  }

  @Override
  public String toString() {
    String identifier = flow.actions().get(index).identifier();
    return path() + " '" + identifier + "'";
  }

  Problem error(String rule, String message) {
    return Problem.error(toString(), rule, message).at(path());
  }

  Problem warning(String rule, String message) {
    return Problem.warning(toString(), rule, message).at(path());
  }

  ActionRule rule() {
    return ActionCatalogue.rule(flow.actions().get(index).type()).orElseThrow();
  }
}
