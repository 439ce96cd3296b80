package vanity.contactflow.check;

import java.util.stream.Stream;
import vanity.contactflow.FlowAction;
import vanity.json.Problem;

/** One check of one action; called for types that the catalogue knows. */
@FunctionalInterface
interface ActionCheck {
  Stream<Problem> problems(FlowAction action, ActionPlace place);
}
