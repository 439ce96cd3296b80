package vanity.fulfillment;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The calls of an hour whose number is withheld or unreadable, all together: nothing else tells
 * their callers apart. Safe for use by many threads.
 *
 * <p>They are counted in memory, so that nothing is stored of them: each running copy of the
 * function has its own count.
 */
final class NamelessCalls {
  static final int HOURLY_LIMIT = 100;
  private static final Duration HOUR = Duration.ofHours(1);

  private final Map<String, Instant> contacts = new LinkedHashMap<>();

  /** Counts a call unless it is over the limit; one that was counted before is not. */
  synchronized boolean isOverLimit(String contactId, Instant at) {
    Instant start = at.minus(HOUR);
    // What a clock that went wrong dated further ahead must not block anybody until then.
    Instant end = at.plus(HOUR);
    contacts.values().removeIf(before -> !before.isAfter(start) || !before.isBefore(end));
    if (contacts.containsKey(contactId)) {
      return false;
    }
    if (contacts.size() >= HOURLY_LIMIT) {
      return true;
    }
    contacts.put(contactId, at);
    return false;
  }
}
