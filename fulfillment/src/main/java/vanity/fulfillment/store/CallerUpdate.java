package vanity.fulfillment.store;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.call.Caller;
import vanity.fulfillment.call.CallerEvent;
import vanity.fulfillment.call.CallerLog;
import vanity.fulfillment.call.CallerLog.Loaded;
import vanity.fulfillment.call.CallerLog.Saved;

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
  @Nullable Caller apply(CallerEvent event, Patience patience, Predicate<Caller> wanted) {
    for (int attempt = 0; ; attempt++) {
      patience.check(attempt);
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
      patience.check(attempt);
      if (log.save(after, loaded.version()) == Saved.DONE) {
        return before;
      }
    }
  }

  static boolean erasedSince(CallerLog log, CallerEvent event) {
    return log.erasedAt(event.caller()).filter(at -> !event.at().isAfter(at)).isPresent();
  }
}
