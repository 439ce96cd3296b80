package vanity.contactflow;

import java.util.stream.Stream;

/** One check of one action; called for types that the catalogue knows. */
@FunctionalInterface
interface ActionCheck {
  Stream<Problem> problems(FlowAction action, Place place);
}
