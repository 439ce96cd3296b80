package vanity.simulator.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The virtual time of one call: it moves only when told to, so that no test ever sleeps. */
public final class CallClock implements InstantSource {
  private final Instant start;
  private Duration elapsed = Duration.ZERO;

  public CallClock(Instant start) {
    this.start = start;
  }

  @Override
  public Instant instant() {
    return start.plus(elapsed);
  }

  /** Time since the call began. */
  public Duration elapsed() {
    return elapsed;
  }

  public void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("a clock cannot go back by " + by);
    }
    elapsed = elapsed.plus(by);
  }
}
