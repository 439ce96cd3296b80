package vanity.fulfillment.store;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerEvent;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.CallerLog.Loaded;
import vanity.fulfillment.caller.CallerLog.Saved;

/** Loads a caller, decides, and saves on the version read; again if somebody else was faster. */
final class CallerUpdate {
  private final CallerLog log;
  private final Supplier<String> ids;

  CallerUpdate(CallerLog log, Supplier<String> ids) {
    this.log = log;
    this.ids = ids;
  }

  /**
   * @param wanted whether a caller in this state takes the event at all
   * @return the caller as it was before the event, null if nothing was known
   */
  @Nullable Caller apply(CallerEvent event, RetryBudget budget, Predicate<Caller> wanted) {
    for (int attempt = 0; ; attempt++) {
      budget.check(attempt);
      Loaded loaded = log.load(event.caller());
      Caller before = loaded.caller();
      Caller after = before == null ? Caller.of(ids.get(), event) : before.merge(event);
      boolean nothingToSave =
          after.equals(before)
              || (before != null && !wanted.test(before))
              || (attempt > 0 && before == null && erasedSince(log, event));
      if (nothingToSave) {
        return before;
      }
      budget.check(attempt);
      if (log.save(after, loaded.version()) == Saved.DONE) {
        return before;
      }
    }
  }

  static boolean erasedSince(CallerLog log, CallerEvent event) {
    return log.erasedAt(event.caller()).filter(at -> !event.at().isAfter(at)).isPresent();
  }
}
