package vanity.fulfillment.caller;

/** The caller log or the queue did not answer, or refused; its reason never holds a number. */
public final class StoreUnavailable extends RuntimeException {
  private final String reason;

  /**
   * @param reason one word for logs and metrics, for example {@code throttled}
   */
  public StoreUnavailable(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  public StoreUnavailable(String reason) {
    super(reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
