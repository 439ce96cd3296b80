package vanity.fulfillment.caller;

import java.time.Instant;
import java.util.Comparator;

/** A call that is still remembered by its contact id. */
public record RecentCall(String contactId, Instant at) {
  static final Comparator<RecentCall> NEWEST_FIRST =
      Comparator.comparing(RecentCall::at).thenComparing(RecentCall::contactId).reversed();
}
