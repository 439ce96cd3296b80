package vanity.bot;

import org.jspecify.annotations.Nullable;

/**
 * A call of the alias's Lambda function at one step of a conversation.
 *
 * @param label tells the function which step asks; null where it has none
 */
public record CodeHook(
    boolean active, boolean enabled, @Nullable String label, Afterwards afterwards) {

  /** What follows the call. */
  public record Afterwards(Outcome success, Outcome failure, Outcome timeout) {}
}
