package vanity.simulator;

import java.util.Optional;
import vanity.simulator.line.CallEvent;

/** Writes events for people: who spoke or acted, and what. The flow's inner steps are left out. */
public final class EventText {
  private EventText() {}

  public static Optional<String> line(TimedEvent timed) {
    return told(timed.event()).map(told -> timed.time() + "  " + told);
  }

  private static Optional<String> told(CallEvent event) {
    return switch (event) {
      case CallEvent.Say say -> by("line", say.text());
      case CallEvent.Said said -> by("caller", "says: " + said.said());
      case CallEvent.Pressed keys -> by("caller", "presses " + keys.pressed() + dropped(keys));
      case CallEvent.Silent _ -> by("caller", "says nothing");
      case CallEvent.Noisy _ -> by("caller", "is drowned by noise");
      case CallEvent.HungUp _ -> by("caller", "hangs up");
      case CallEvent.Lambda lambda ->
          by("lambda", "%s %s: %s".formatted(lambda.source(), lambda.asked(), lambda.status()));
      case CallEvent.Expect expect ->
          by("expect", expect.text() + (expect.held() ? "" : "   <-- did not hold"));
      case CallEvent.End end -> by("end", EventJson.label(end.reason()) + detail(end));
      case CallEvent.Branch branch -> failure(branch);
      case CallEvent.Stubbed stub -> by("STUB", stub.block() + ": " + stub.detail());
      case CallEvent.Listen _, CallEvent.Block _, CallEvent.Attribute _ -> Optional.empty();
    };
  }

  private static Optional<String> by(String who, String what) {
    return Optional.of("%-6s  %s".formatted(who, what));
  }

  // That nothing matches is not a failure: flows are full of it.
  private static Optional<String> failure(CallEvent.Branch branch) {
    return Optional.ofNullable(branch.why())
        .filter(CallEvent.Why::failed)
        .flatMap(
            why -> by("block", "%s: %s (%s)".formatted(branch.from(), why.text(), branch.link())));
  }

  private static String dropped(CallEvent.Pressed keys) {
    return keys.taken().equals(keys.pressed()) ? "" : " (taken: " + keys.taken() + ")";
  }

  private static String detail(CallEvent.End end) {
    return end.detail().isEmpty() ? "" : ": " + end.detail();
  }
}
