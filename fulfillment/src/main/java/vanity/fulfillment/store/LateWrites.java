package vanity.fulfillment.store;

import vanity.fulfillment.caller.CallerEvent;
import vanity.fulfillment.caller.StoreUnavailable;

/** Where events wait that the caller log could not take in time. */
public interface LateWrites {

  /** Hands an event over; throws {@link StoreUnavailable} if it may not have arrived. */
  void send(CallerEvent event);
}
