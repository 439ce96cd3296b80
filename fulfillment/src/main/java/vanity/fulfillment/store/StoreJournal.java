package vanity.fulfillment.store;

import java.time.Duration;
import vanity.fulfillment.caller.CallerEvent;

/** Hears what happens to records besides the usual; it never learns a number. */
public interface StoreJournal {

  /** The caller log did not take the event, and the queue has it. */
  void queued(CallerEvent event, String reason, Duration took);

  /** Neither the caller log nor the queue took the event. */
  void lost(CallerEvent event, String reason, String queueReason, Duration took);

  /** A late event was merged, or dropped because its caller was erased since. */
  void merged(CallerEvent event, boolean erased);

  /** A late message that nobody can read went to the dead letters. */
  void poisoned(String messageId, String reason);

  /** A late event could not be merged yet; the queue will deliver it again. */
  void refused(String messageId, String reason);

  /** An operator erased a caller. */
  void erased(String callerId, String operator);

  /** A caller had everything about them erased. */
  void forgotten();

  /** The store did not answer a caller who wanted that. */
  void notForgotten(String reason, Duration took);
}
