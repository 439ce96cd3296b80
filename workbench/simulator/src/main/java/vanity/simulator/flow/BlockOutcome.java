package vanity.simulator.flow;

import java.util.Optional;
import vanity.contactflow.Flow;
import vanity.simulator.line.CallEvent;

/** How running one action came out. */
sealed interface BlockOutcome {

  /** It went well and has one way on. */
  record Next() implements BlockOutcome {}

  /** It has a value for its conditions; an unset value matches none. */
  record Value(Optional<String> value) implements BlockOutcome {}

  record Failed(String errorType, String reason) implements BlockOutcome {}

  record Ended(CallEvent.Reason reason, String detail) implements BlockOutcome {}

  record HungUp() implements BlockOutcome {}

  /** The contact goes on at the start of another flow. */
  record Transferred(Flow flow) implements BlockOutcome {}

  /** The contact goes through a module and comes back to this action. */
  record Entered(Flow module) implements BlockOutcome {}

  /** A module is over. */
  record Left(Optional<String> result) implements BlockOutcome {}

  static BlockOutcome next() {
    return new Next();
  }

  static BlockOutcome value(String value) {
    return new Value(Optional.of(value));
  }

  static BlockOutcome failed(String reason) {
    return new Failed(vanity.contactflow.ErrorBranch.ANY, reason);
  }
}
