package vanity.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Erasure;
import vanity.fulfillment.caller.FeedPosition;
import vanity.fulfillment.caller.StoreUnavailable;
import vanity.fulfillment.store.LateWrites;
import vanity.simulator.line.CallClock;
import vanity.simulator.script.Fault;

/** A store that is down or slow, and a queue that is down, as the Lambda's adapters report them. */
final class StoreFaults {
  /** How long the Lambda waits for one request of its store. */
  private static final Duration REQUEST_LIMIT = Duration.ofMillis(300);

  private StoreFaults() {}

  static CallerLog over(CallerLog log, Set<Fault> faults, CallClock clock) {
    if (faults.contains(Fault.Service.STORE_DOWN)) {
      return new Unavailable(() -> new StoreUnavailable("down"));
    }
    if (faults.contains(Fault.Service.STORE_SLOW)) {
      return new Unavailable(() -> {
        clock.advance(REQUEST_LIMIT);
        return new StoreUnavailable("timeout");
      });
    }
    return log;
  }

  static LateWrites over(LateWrites queue, Set<Fault> faults) {
    return faults.contains(Fault.Service.QUEUE_DOWN)
        ? _ -> {
          throw new StoreUnavailable("down");
        }
        : queue;
  }

  private record Unavailable(Supplier<StoreUnavailable> failure) implements CallerLog {
    @Override
    public Loaded load(String number) {
      throw failure.get();
    }

    @Override
    public Saved save(Caller caller, long versionRead) {
      throw failure.get();
    }

    @Override
    public void record(Conversion conversion) {
      throw failure.get();
    }

    @Override
    public List<Conversion> conversions(String number) {
      throw failure.get();
    }

    @Override
    public Page latest(int limit, @Nullable FeedPosition after) {
      throw failure.get();
    }

    @Override
    public int count(int atMost) {
      throw failure.get();
    }

    @Override
    public Optional<Caller> byId(String id) {
      throw failure.get();
    }

    @Override
    public boolean erase(String id, String operator, Instant at) {
      throw failure.get();
    }

    @Override
    public void eraseNumber(String number, Instant at) {
      throw failure.get();
    }

    @Override
    public Optional<Instant> erasedAt(String number) {
      throw failure.get();
    }

    @Override
    public Erasure.Page erasures(int limit, @Nullable String after) {
      throw failure.get();
    }
  }
}
