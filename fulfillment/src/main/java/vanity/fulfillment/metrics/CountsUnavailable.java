package vanity.fulfillment.metrics;

/** What was counted cannot be read now. */
public final class CountsUnavailable extends RuntimeException {
  public CountsUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  public CountsUnavailable(String message) {
    super(message);
  }
}
