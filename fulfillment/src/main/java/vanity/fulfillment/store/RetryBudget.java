package vanity.fulfillment.store;

import java.time.Instant;
import java.time.InstantSource;
import vanity.fulfillment.caller.StoreUnavailable;

/** How long a caller may wait for the store, asked before each request. */
interface RetryBudget {

  /** Throws {@link StoreUnavailable} when the next request must not start. */
  void check(int attempt);

  /** Gives up after so many version conflicts. */
  static RetryBudget attempts(int most) {
    return attempt -> {
      if (attempt >= most) {
        throw new StoreUnavailable("conflicts");
      }
    };
  }

  /** Gives up when there is no time left for one more request. */
  static RetryBudget until(Instant lastStart, InstantSource clock, int attempts) {
    RetryBudget few = attempts(attempts);
    return attempt -> {
      few.check(attempt);
      if (clock.instant().isAfter(lastStart)) {
        throw new StoreUnavailable("budget");
      }
    };
  }
}
