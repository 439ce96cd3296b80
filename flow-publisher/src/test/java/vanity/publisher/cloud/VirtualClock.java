package vanity.publisher.cloud;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on only when told. */
public final class VirtualClock implements InstantSource {
  private volatile Instant now = Instant.parse("2026-01-05T10:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  void set(Instant time) {
    now = time;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }
}
