package vanity.fulfillment.caller;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.util.Comparator;

/** A place in the list of last callers, newest first; no two callers share one. */
public record FeedPosition(Instant lastCalledAt, String id) implements Comparable<FeedPosition> {
  private static final Comparator<FeedPosition> NEWEST_FIRST =
      Comparator.comparing(FeedPosition::lastCalledAt).thenComparing(FeedPosition::id).reversed();

  public FeedPosition {
    lastCalledAt = lastCalledAt.truncatedTo(MILLIS);
  }

  @Override
  public int compareTo(FeedPosition other) {
    return NEWEST_FIRST.compare(this, other);
  }
}
