package vanity.fulfillment.store;

import java.util.function.Supplier;
import vanity.fulfillment.caller.CallerEvent;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.Conversion;

/** Brings a late event into the caller log as if it had come in time. */
public final class LateMerge {
  private static final int ATTEMPTS = 10;

  private final CallerLog log;
  private final CallerUpdate update;

  public LateMerge(CallerLog log, Supplier<String> ids) {
    this.log = log;
    update = new CallerUpdate(log, ids);
  }

  /**
   * @return false if the caller was erased after the event, which is then dropped
   */
  public boolean merge(CallerEvent event) {
    if (CallerUpdate.erasedSince(log, event)) {
      return false;
    }
    update.apply(event, RetryBudget.attempts(ATTEMPTS), _ -> true);
    if (event instanceof Conversion conversion) {
      log.record(conversion);
    }
    return true;
  }
}
