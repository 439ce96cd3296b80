package vanity.publisher;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

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

  /** The same with one more value for the stack, if this is the end. */
  StepResult with(String name, Supplier<String> value) {
    if (!(answer.get("Data") instanceof Map<?, ?> data)) {
      return this;
    }
    Map<String, Object> more = new HashMap<>();
    data.forEach((key, known) -> more.put(String.valueOf(key), known));
    more.put(name, value.get());
    return new StepResult(step, Map.of("IsComplete", true, "Data", Map.copyOf(more)));
  }

  static StepResult done(String step, Map<String, String> data) {
    return new StepResult(step, Map.of("IsComplete", true, "Data", data));
  }
}
