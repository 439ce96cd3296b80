package vanity.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvents;

/** Everything that happened in one call, in order, with the call's time. */
public final class Transcript implements CallEvents {
  private final CallClock clock;
  private final Consumer<TimedEvent> listener;
  private final List<TimedEvent> events = new ArrayList<>();
  private final StringBuilder heard = new StringBuilder();

  public Transcript(CallClock clock) {
    this(clock, event -> {});
  }

  /**
   * @param listener is told each event as it happens
   */
  public Transcript(CallClock clock, Consumer<TimedEvent> listener) {
    this.clock = clock;
    this.listener = listener;
  }

  CallClock clock() {
    return clock;
  }

  @Override
  public void happened(CallEvent event) {
    var timed = new TimedEvent(clock.elapsed(), event);
    events.add(timed);
    switch (event) {
      case CallEvent.Say say -> heard.append(heard.isEmpty() ? "" : " ").append(say.text());
      case CallEvent.Said _, CallEvent.Pressed _, CallEvent.Silent _, CallEvent.Noisy _ ->
          heard.setLength(0);
      default -> {}
    }
    listener.accept(timed);
  }

  public List<TimedEvent> events() {
    return List.copyOf(events);
  }

  /** Everything spoken since the caller's last input. */
  public String heard() {
    return heard.toString();
  }

  /** How the call ended, once it has. */
  public Optional<CallEvent.End> end() {
    return events.stream()
        .map(TimedEvent::event)
        .filter(CallEvent.End.class::isInstance)
        .map(CallEvent.End.class::cast)
        .findFirst();
  }

  /** For reading: one line for everything that was said or done. */
  public String text() {
    return events.stream()
        .map(EventText::line)
        .flatMap(Optional::stream)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
