package vanity.fulfillment.call;

/** How a call opens: the status that the flow branches on, and the first decision. */
public record OpeningAnswer(Status status, Decision decision) {

  /** What the flow branches on. */
  public enum Status {
    OFFER,
    NOTHING,
    WITHHELD,
    UNSUPPORTED,
    BUSY
  }
}
