package vanity.cli.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vanity.simulator.CallListener;
import vanity.simulator.EventJson;
import vanity.simulator.TimedEvent;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Invoked;
import vanity.simulator.line.Listening;
import vanity.simulator.script.Fault;

/** A call that a browser holds: what its caller does, and what happened in it. */
final class OpenCall implements CallListener {
  private final WebCaller caller;
  private final EventFeed events = new EventFeed();
  private volatile Set<Fault> faults;
  private volatile String time = "00:00.0";
  private volatile boolean over;
  private CompletableFuture<Void> leaving = CompletableFuture.completedFuture(null);

  /**
   * @param faults what goes wrong from the beginning
   */
  OpenCall(Duration patience, Set<Fault> faults) {
    this.caller = new WebCaller(patience, this::listens);
    this.faults = Set.copyOf(faults);
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

  Set<Fault> faults() {
    return faults;
  }

  /** From now on just that goes wrong. */
  void breaks(Set<Fault> what) {
    faults = Set.copyOf(what);
  }

  @Override
  public void happened(TimedEvent event) {
    // Before anybody hears of it: who has seen the end finds that it is over.
    over = over || event.event() instanceof CallEvent.End;
    time = event.time();
    events.add(EventJson.line(event));
  }

  @Override
  public void invoked(Invoked exchange) {
    events.add(FeedJson.invoked(time, exchange));
  }

  /** Its page is gone; the caller hangs up, unless it comes back in time as reloaded pages do. */
  synchronized void leaves(Duration grace) {
    returns();
    leaving =
        CompletableFuture.runAsync(
            () -> caller.acts(new CallerInput.HungUp()),
            CompletableFuture.delayedExecutor(grace.toMillis(), TimeUnit.MILLISECONDS));
  }

  synchronized void returns() {
    leaving.cancel(false);
  }

  private void listens(Listening point) {
    events.add(FeedJson.listening(time, point));
  }

  /** Nothing more will happen; a call that has not said so broke off. */
  void ends() {
    breaksOff("the call broke off");
    events.complete();
  }

  /** The call is over, if it is not yet, for a reason that its browser should know. */
  void breaksOff(String why) {
    if (!over) {
      happened(new TimedEvent(Duration.ZERO, new CallEvent.End(CallEvent.Reason.ERROR, why)));
    }
  }
}
