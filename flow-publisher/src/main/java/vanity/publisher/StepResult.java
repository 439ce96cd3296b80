package vanity.publisher;

import java.time.Instant;
import java.util.Map;

/**
 * What one invocation came to.
 *
 * @param step what was done or waited for, without what is in it
 * @param answer in the provider framework's form
 */
record StepResult(String step, Map<String, Object> answer) {
  StepResult {
    answer = Map.copyOf(answer);
  }

  /** What onEvent answers; the framework hands it all to isComplete, poll after poll. */
  static StepResult accepted(String physicalId, Instant at) {
    return new StepResult(
        "Accepted",
        Map.of("PhysicalResourceId", physicalId, ResourceEvent.STARTED_AT, at.toString()));
  }

  /** To be asked again; data with this answer would be an error to the framework. */
  static StepResult pending(String step) {
    return new StepResult(step, Map.of("IsComplete", false));
  }

  /** The same if that holds; else to be asked again. */
  StepResult doneIf(boolean holds) {
    return holds ? this : pending(step);
  }

  static StepResult done(String step, Map<String, String> data) {
    return new StepResult(step, Map.of("IsComplete", true, "Data", data));
  }
}
