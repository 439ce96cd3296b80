package vanity.publisher;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Makes a change until it shows, twice at most.
 *
 * <p>Polls remember nothing of each other, so both attempts and what they came to belong into one
 * (docs/decisions/0704-two-accepted-changes.md).
 */
final class Attempts {
  static final int MOST = 2;

  /** Pauses before each look at what became of an attempt: lists lag some seconds behind. */
  private static final List<Duration> LOOKS =
      LongStream.of(0, 1, 2, 4, 6, 7).mapToObj(Duration::ofSeconds).toList();

  private final ConnectInstance instance;
  private final Function<InstanceView, Step> next;
  private final WaitLimits limits;
  private final Consumer<Duration> pause;

  /** What came of it. */
  enum Effect {
    SHOWN,
    /** Accepted, and the instance is as before. */
    NONE,
    /** There was nothing to take away, the service says. */
    DENIED
  }

  /**
   * What was seen of it.
   *
   * @param view the instance as it was read last
   */
  record Seen(Effect effect, InstanceView view) {}

  Attempts(
      ConnectInstance instance,
      Function<InstanceView, Step> next,
      WaitLimits limits,
      Consumer<Duration> pause) {
    this.instance = instance;
    this.next = next;
    this.limits = limits;
    this.pause = pause;
  }

  Seen make(Step.Change change, InstanceView before) {
    Seen seen = new Seen(Effect.NONE, before);
    for (int attempt = 0; attempt < MOST && seen.effect() == Effect.NONE; attempt++) {
      if (findsNothing(change)) {
        return new Seen(Effect.DENIED, seen.view());
      }
      seen = lookedFor(change, seen.view());
    }
    return seen;
  }

  /** Makes the change; true if the service goes on saying that there is nothing to take away. */
  private boolean findsNothing(Step.Change change) {
    try {
      instance.perform(change);
      return false;
    } catch (ServiceFault fault) {
      if (limits.covers(fault) || !isGone(change, fault)) {
        throw fault;
      }
      return true;
    }
  }

  private static boolean isGone(Step.Change change, ServiceFault fault) {
    return change instanceof Step.Removal removal && removal.isGoneAfter(fault.kind());
  }

  private Seen lookedFor(Step.Change change, InstanceView before) {
    InstanceView view = before;
    for (Duration wait : LOOKS) {
      pause.accept(wait);
      view = view.readAgain(change, instance);
      if (!next.apply(view).equals(change)) {
        return new Seen(Effect.SHOWN, view);
      }
    }
    return new Seen(Effect.NONE, view);
  }
}
