package vanity.fulfillment.call;

/** Why a caller who was to be handed to a person comes back to the conversation. */
public enum TransferFailure {
  CLOSED,
  FULL,
  ERROR
}
