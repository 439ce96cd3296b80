package vanity.cli.web;

import java.time.Duration;
import vanity.simulator.EventJson;
import vanity.simulator.TimedEvent;
import vanity.simulator.line.CallEvent;

/** A call that a browser holds: what its caller does, and what happened in it. */
final class OpenCall {
  private static final TimedEvent BROKE_OFF =
      new TimedEvent(
          Duration.ZERO, new CallEvent.End(CallEvent.Reason.ERROR, "the call broke off"));

  private final WebCaller caller;
  private final EventFeed events;
  private volatile boolean over;

  OpenCall(WebCaller caller, EventFeed events) {
    this.caller = caller;
    this.events = events;
  }

  WebCaller caller() {
    return caller;
  }

  EventFeed events() {
    return events;
  }

  boolean isOver() {
    return over;
  }

  void happened(TimedEvent event) {
    // Before anybody is told: who has seen the end finds that it is over.
    over = over || event.event() instanceof CallEvent.End;
    events.add(EventJson.line(event));
  }

  /** Nothing more will happen; a call that has not said so broke off. */
  void ends() {
    if (!over) {
      happened(BROKE_OFF);
    }
    events.complete();
  }
}
