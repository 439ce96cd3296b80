package vanity.fulfillment.call.state;

import java.time.Duration;
import java.time.Instant;

/**
 * When a call began, and when the line last spoke and for how long.
 *
 * @param spoken how long the last prompt takes from beginning to end
 */
public record Timing(Instant began, Instant spokeAt, Duration spoken) {
  /** The bot ends a conversation after 15 minutes (docs/wire-formats.md#conversation-limit). */
  private static final Duration LONGEST_CALL = Duration.ofMinutes(14);

  /** Whoever speaks so soon has not heard enough of a prompt to answer it. */
  private static final Duration FIRST_SECONDS = Duration.ofSeconds(5);

  public static final Timing UNKNOWN = new Timing(Instant.EPOCH, Instant.EPOCH, Duration.ZERO);

  public Timing speaking(Instant at, Duration length) {
    return new Timing(began.equals(Instant.EPOCH) ? at : began, at, length);
  }

  public boolean isTooLong(Instant now) {
    return !began.equals(Instant.EPOCH) && now.isAfter(began.plus(LONGEST_CALL));
  }

  /** Whether something at this moment cuts the last prompt within its first seconds. */
  public boolean cutsTheBeginning(Instant now) {
    Duration heard = Duration.between(spokeAt, now);
    return heard.compareTo(FIRST_SECONDS) < 0 && heard.compareTo(spoken) < 0;
  }
}
