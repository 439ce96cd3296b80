package vanity.simulator;

import java.time.Duration;
import vanity.fulfillment.caller.CallerEvent;
import vanity.fulfillment.store.StoreJournal;

/** Tells nobody: a simulated call shows what matters in its transcript. */
final class SilentJournal implements StoreJournal {
  @Override
  public void queued(CallerEvent event, String reason, Duration took) {}

  @Override
  public void lost(CallerEvent event, String reason, String queueReason, Duration took) {}

  @Override
  public void merged(CallerEvent event, boolean erased) {}

  @Override
  public void poisoned(String messageId, String reason) {}

  @Override
  public void refused(String messageId, String reason) {}

  @Override
  public void forgotten() {}

  @Override
  public void notForgotten(String reason, Duration took) {}

  @Override
  public void erased(String callerId, String operator) {}
}
