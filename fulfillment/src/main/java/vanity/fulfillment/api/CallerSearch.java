package vanity.fulfillment.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.FeedPosition;

/**
 * Looks through the callers, newest first, a bounded number for each request: whoever asks goes on
 * from where an answer ended, so no answer costs more in a larger table.
 */
final class CallerSearch {
  private static final int AT_ONCE = 250;
  private static final int MOST_LOOKED_AT = 1_000;

  private final CallerLog log;

  CallerSearch(CallerLog log) {
    this.log = log;
  }

  /**
   * How far one request came.
   *
   * @param looked how many callers were looked at
   * @param next where to go on; null once all were
   */
  record Found(List<Caller> callers, int looked, @Nullable FeedPosition next) {}

  Found find(CallerFilter filter, CallerView view, int limit, @Nullable FeedPosition after) {
    var found = new ArrayList<Caller>();
    int looked = 0;
    FeedPosition at = filter.start(after);
    do {
      CallerLog.Page page = log.latest(filter.isEmpty() ? limit : AT_ONCE, at);
      for (Caller caller : page.callers()) {
        if (filter.endsBefore(caller)) {
          return new Found(found, looked, null);
        }
        looked++;
        if (filter.wants(caller, view)) {
          found.add(caller);
        }
        if (found.size() == limit) {
          return new Found(found, looked, behind(caller, page));
        }
      }
      at = page.next();
    } while (at != null && looked < MOST_LOOKED_AT);
    return new Found(found, looked, at);
  }

  private static @Nullable FeedPosition behind(Caller caller, CallerLog.Page page) {
    return caller.equals(page.callers().getLast()) ? page.next() : caller.position();
  }
}
