package vanity.contactflow;

import java.util.stream.Stream;
import vanity.json.Problem;

/** One check of one action; called for types that the catalogue knows. */
@FunctionalInterface
interface ActionCheck {
  Stream<Problem> problems(FlowAction action, Place place);
}
