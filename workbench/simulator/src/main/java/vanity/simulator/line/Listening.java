package vanity.simulator.line;

import org.jspecify.annotations.Nullable;

/**
 * A point at which the call waits for its caller.
 *
 * @param block identifier of the flow's block
 * @param slot the Lex slot that is asked for, or null
 */
public record Listening(String block, By by, @Nullable String slot) {

  /** Who listens. */
  public enum By {
    LEX,
    KEYS
  }
}
