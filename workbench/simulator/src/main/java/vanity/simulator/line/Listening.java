package vanity.simulator.line;

import org.jspecify.annotations.Nullable;

/**
 * A point at which the call waits for its caller.
 *
 * @param block identifier of the flow's block
 * @param slot the Lex slot that is asked for, or null
 * @param inLine the caller waits in a queue there, and need not do anything
 */
public record Listening(
    String block, By by, @Nullable String slot, boolean inLine, ListenTerms terms) {

  /** A point of which nothing else is known. */
  public Listening(String block, By by, @Nullable String slot, boolean inLine) {
    this(block, by, slot, inLine, ListenTerms.USUAL);
  }

  /** A point at which something is awaited of the caller. */
  public Listening(String block, By by, @Nullable String slot) {
    this(block, by, slot, false);
  }

  /** Who listens. */
  public enum By {
    LEX,
    KEYS
  }
}
