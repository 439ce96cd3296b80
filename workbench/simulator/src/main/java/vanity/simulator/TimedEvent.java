package vanity.simulator;

import java.time.Duration;
import vanity.simulator.line.CallEvent;

/** An event and the call time at which it happened. */
public record TimedEvent(Duration at, CallEvent event) {

  /** Call time as {@code mm:ss.t}. */
  public String time() {
    long tenths = at.toMillis() / 100;
    return "%02d:%02d.%d".formatted(tenths / 600, tenths / 10 % 60, tenths % 10);
  }
}
