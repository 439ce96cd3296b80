package vanity.fulfillment.store;

import vanity.fulfillment.caller.StoreUnavailable;

/** Where messages end that nobody can read, with the reason. */
public interface DeadLetters {

  /** Takes a message as it came; throws {@link StoreUnavailable} if it may not have arrived. */
  void bury(String message, String reason);
}
