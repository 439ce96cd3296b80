package vanity.fulfillment.caller;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The calls remembered by contact id, newest first: those of the day before the newest, at most
 * fifty.
 *
 * <p>They tell a repeated delivery from a new call, and how many calls an hour saw.
 */
public record RecentCalls(List<RecentCall> calls) {
  /** How many calls are remembered at most. */
  public static final int AT_MOST = 50;

  /** How long before the newest call a call is remembered. */
  public static final Duration WINDOW = Duration.ofDays(1);

  private static final Duration HOUR = Duration.ofHours(1);

  public RecentCalls {
    calls = List.copyOf(calls);
  }

  static RecentCalls none() {
    return new RecentCalls(List.of());
  }

  /** As kept in any order. */
  public static RecentCalls of(Collection<RecentCall> calls) {
    return new RecentCalls(calls.stream().sorted(RecentCall.NEWEST_FIRST).toList());
  }

  boolean remember(String contactId) {
    return calls.stream().anyMatch(call -> call.contactId().equals(contactId));
  }

  /** With a call added; of a contact already known, the earliest time counts. */
  RecentCalls with(String contactId, Instant at) {
    var all = new ArrayList<RecentCall>();
    Instant earliest = at;
    for (RecentCall call : calls) {
      if (!call.contactId().equals(contactId)) {
        all.add(call);
      } else if (call.at().isBefore(earliest)) {
        earliest = call.at();
      }
    }
    all.add(new RecentCall(contactId, earliest));
    all.sort(RecentCall.NEWEST_FIRST);
    Instant start = all.getFirst().at().minus(WINDOW);
    return new RecentCalls(
        all.stream().filter(call -> call.at().isAfter(start)).limit(AT_MOST).toList());
  }

  /** Calls delivered late may be older than some that are counted already, but not by more. */
  long inTheHourBefore(Instant at) {
    Instant start = at.minus(HOUR);
    // What a clock that went wrong dated further ahead must not block its caller until then.
    Instant end = at.plus(HOUR);
    return calls.stream()
        .filter(call -> call.at().isAfter(start) && call.at().isBefore(end))
        .count();
  }

  Instant newest() {
    return calls.getFirst().at();
  }
}
