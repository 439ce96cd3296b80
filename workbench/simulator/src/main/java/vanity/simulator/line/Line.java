package vanity.simulator.line;

import java.util.Optional;

/** The caller's end of the line, as a call sees it. */
public interface Line {

  /** Waits for the caller's next act; every listening point consumes exactly one. */
  CallerInput listen(Listening at);

  /** The same while the caller waits in a queue; empty if they only wait. */
  default Optional<CallerInput> whileInLine(Listening at) {
    return Optional.of(listen(at));
  }
}
