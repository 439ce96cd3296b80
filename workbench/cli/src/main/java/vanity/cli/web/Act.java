package vanity.cli.web;

import java.util.Map;
import java.util.Optional;
import vanity.simulator.line.CallerInput;

/** Reads what a caller does in the browser. */
final class Act {
  private Act() {}

  /** From one of {@code say}, {@code press}, {@code silence}, {@code noise}, {@code hangUp}. */
  static Optional<CallerInput> from(Map<?, ?> fields) {
    if (fields.get("say") instanceof String said && !said.isBlank()) {
      return Optional.of(new CallerInput.Speech(said));
    }
    if (fields.get("press") instanceof String keys && keys.matches("[0-9*#]{1,40}")) {
      return Optional.of(new CallerInput.Keys(keys));
    }
    if (Boolean.TRUE.equals(fields.get("silence"))) {
      return Optional.of(new CallerInput.Silence());
    }
    if (Boolean.TRUE.equals(fields.get("noise"))) {
      return Optional.of(new CallerInput.Noise());
    }
    return Boolean.TRUE.equals(fields.get("hangUp"))
        ? Optional.of(new CallerInput.HungUp())
        : Optional.empty();
  }
}
