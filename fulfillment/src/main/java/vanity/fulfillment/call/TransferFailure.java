package vanity.fulfillment.call;

/** Why a caller who was to be handed to a person comes back to the conversation. */
public enum TransferFailure {
  CLOSED,
  FULL,
  /** Nobody picked up in time; the caller is still in line. */
  NO_ANSWER,
  /** A key brought the caller back, who is still in line. */
  CAME_BACK,
  ERROR
}
