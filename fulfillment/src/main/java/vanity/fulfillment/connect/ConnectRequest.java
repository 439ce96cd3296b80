package vanity.fulfillment.connect;

import org.jspecify.annotations.Nullable;
import vanity.fulfillment.call.KeypadTurn;
import vanity.fulfillment.call.TransferFailure;

/** What the contact flow asks for. */
public sealed interface ConnectRequest {
  String contactId();

  /** The caller's address as the line gives it; null or a word where it is withheld. */
  @Nullable String address();

  /**
   * Open the call.
   *
   * @param agents whether the deployment names a queue of people
   */
  record Offer(String contactId, @Nullable String address, boolean agents)
      implements ConnectRequest {}

  record Resume(
      String contactId, @Nullable String address, @Nullable String state, TransferFailure failure)
      implements ConnectRequest {}

  record Keypad(String contactId, @Nullable String address, @Nullable String state, KeypadTurn turn)
      implements ConnectRequest {}
}
