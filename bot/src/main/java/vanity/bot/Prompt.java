package vanity.bot;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question, with what is said and how it is listened to at each attempt.
 *
 * @param attempts by {@code Initial}, {@code Retry1} ... {@code Retry5}; may be empty
 */
public record Prompt(
    Messages messages, boolean ordered, int maxRetries, Map<String, Attempt> attempts) {

  public Prompt {
    attempts = Map.copyOf(attempts);
  }

  /** The settings of an attempt, counted from 0, or null where the export has none. */
  public @Nullable Attempt attempt(int number) {
    return attempts.get(attemptName(number));
  }

  /** {@code Initial} for 0, else {@code Retry1} and so on. */
  public static String attemptName(int number) {
    return number == 0 ? "Initial" : "Retry" + number;
  }

  /** How one attempt listens. */
  public record Attempt(
      boolean allowInterrupt,
      boolean audio,
      boolean dtmf,
      int startTimeoutMs,
      int maxLengthMs,
      int audioEndTimeoutMs,
      int dtmfMaxLength,
      int dtmfEndTimeoutMs,
      String endCharacter,
      String deletionCharacter) {}
}
