package vanity.cli.web;

import java.time.Instant;
import java.util.UUID;
import vanity.simulator.CallListener;
import vanity.simulator.CallPlan;
import vanity.simulator.Exchange;
import vanity.simulator.ScriptRun;
import vanity.simulator.Transcript;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.Line;

/** Calls that browsers dial, as the simulator takes them. */
final class PlacedCall {
  private PlacedCall() {}

  /** Places a call now and returns when it is over. */
  static void at(Exchange exchange, Dialled call, Line line, CallListener events) {
    var clock = new CallClock(Instant.now());
    var plan =
        new CallPlan(
            UUID.randomUUID().toString(),
            ScriptRun.number(call.from()),
            clock.instant(),
            call.office(),
            call.switches());
    exchange.call(plan, line, new Transcript(clock, events));
  }
}
