package vanity.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvents;
import vanity.simulator.line.FlowLogEntry;
import vanity.simulator.line.Invoked;

/** Everything that happened in one call, in order, with the call's time. */
public final class Transcript implements CallEvents {
  private final CallClock clock;
  private final CallListener listener;
  private final List<TimedEvent> events = new ArrayList<>();
  private final StringBuilder heard = new StringBuilder();
  private @Nullable String understood;

  public Transcript(CallClock clock) {
    this(clock, event -> {});
  }

  /**
   * @param listener receives each event as it happens
   */
  public Transcript(CallClock clock, CallListener listener) {
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
      case CallEvent.Said _, CallEvent.Pressed _, CallEvent.Silent _, CallEvent.Noisy _ -> forget();
      case CallEvent.Lambda(_, String asked, String status, _, _) ->
          understood = asked + ": " + status;
      default -> {}
    }
    listener.happened(timed);
  }

  private void forget() {
    heard.setLength(0);
    understood = null;
  }

  @Override
  public void logged(FlowLogEntry entry) {
    listener.logged(entry);
  }

  @Override
  public void invoked(Invoked exchange) {
    listener.invoked(exchange);
  }

  /** This transcript, told of each event after another who wants to know. */
  CallEvents after(CallEvents other) {
    return new CallEvents() {
      @Override
      public void happened(CallEvent event) {
        other.happened(event);
        Transcript.this.happened(event);
      }

      @Override
      public void logged(FlowLogEntry entry) {
        Transcript.this.logged(entry);
      }
    };
  }

  public List<TimedEvent> events() {
    return List.copyOf(events);
  }

  /** Everything spoken since the caller's last input. */
  public String heard() {
    return heard.toString();
  }

  /**
   * What a Lambda made of the caller's last input: the operation or intent it was asked, and what
   * it answered; null if none was asked since.
   */
  public @Nullable String understood() {
    return understood;
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
