package vanity.simulator.flow;

import java.util.Optional;
import vanity.contactflow.Flow;
import vanity.simulator.line.CallEvent;

/** How running one action came out. */
sealed interface Outcome {

  /** It went well and has one way on. */
  record Next() implements Outcome {}

  /** It has a value for its conditions; an unset value matches none. */
  record Value(Optional<String> value) implements Outcome {}

  record Failed(String errorType, String reason) implements Outcome {}

  record Ended(CallEvent.Reason reason, String detail) implements Outcome {}

  record HungUp() implements Outcome {}

  /** The contact goes on at the start of another flow. */
  record Transferred(Flow flow) implements Outcome {}

  /** The contact goes through a module and comes back to this action. */
  record Entered(Flow module) implements Outcome {}

  /** A module is over. */
  record Left(Optional<String> result) implements Outcome {}

  static Outcome next() {
    return new Next();
  }

  static Outcome value(String value) {
    return new Value(Optional.of(value));
  }

  static Outcome failed(String reason) {
    return new Failed(vanity.contactflow.ErrorBranch.ANY, reason);
  }
}
