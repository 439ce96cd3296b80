package vanity.fulfillment.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerEvent;
import vanity.fulfillment.caller.CallerHistory;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.CallerRecords;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Favourite;
import vanity.fulfillment.caller.StoreUnavailable;

/**
 * Keeps what callers do in the caller log, or in the queue of late writes when the log does not
 * answer in time.
 */
public final class StoredCallerRecords implements CallerRecords {
  /** A request may take 300 ms (see the wiring), so whatever starts in this time ends in 600. */
  static final Duration LAST_START = Duration.ofMillis(300);

  private static final int ATTEMPTS = 4;

  private final CallerLog log;
  private final LateWrites lateWrites;
  private final CallerUpdate update;
  private final int hourlyLimit;
  private final InstantSource ticker;
  private final StoreJournal journal;

  /**
   * @param hourlyLimit calls of one caller in an hour; more than {@code RecentCalls.AT_MOST} is
   *     without limit
   * @param ids makes a random id for a new caller
   */
  public StoredCallerRecords(
      CallerLog log,
      LateWrites lateWrites,
      int hourlyLimit,
      Supplier<String> ids,
      InstantSource ticker,
      StoreJournal journal) {
    this.log = log;
    this.lateWrites = lateWrites;
    this.update = new CallerUpdate(log, ids);
    this.hourlyLimit = hourlyLimit;
    this.ticker = ticker;
    this.journal = journal;
  }

  @Override
  public CallerHistory open(CallStart call) {
    Instant start = ticker.instant();
    try {
      Caller before = apply(call, start, known -> !known.history(call, hourlyLimit).overLimit());
      return before == null ? CallerHistory.ofStranger(call) : before.history(call, hourlyLimit);
    } catch (StoreUnavailable down) {
      setAside(call, down, start);
      return CallerHistory.ofStranger(call);
    }
  }

  @Override
  public Outcome convert(Conversion conversion) {
    return stored(conversion, () -> log.record(conversion));
  }

  @Override
  public Outcome keep(Favourite favourite) {
    return stored(favourite, () -> {});
  }

  @Override
  public Outcome forget(String caller, Instant at) {
    Instant start = ticker.instant();
    try {
      log.eraseNumber(caller, at);
      journal.forgotten();
      return Outcome.STORED;
    } catch (StoreUnavailable down) {
      journal.notForgotten(down.reason(), since(start));
      return Outcome.LOST;
    }
  }

  private Outcome stored(CallerEvent event, Runnable rest) {
    Instant start = ticker.instant();
    try {
      apply(event, start, _ -> true);
      budget(start).check(0);
      rest.run();
      return Outcome.STORED;
    } catch (StoreUnavailable down) {
      return setAside(event, down, start);
    }
  }

  private @Nullable Caller apply(CallerEvent event, Instant start, Predicate<Caller> wanted) {
    return update.apply(event, budget(start), wanted);
  }

  private RetryBudget budget(Instant start) {
    return RetryBudget.until(start.plus(LAST_START), ticker, ATTEMPTS);
  }

  private Outcome setAside(CallerEvent event, StoreUnavailable down, Instant start) {
    try {
      lateWrites.send(event);
      journal.queued(event, down.reason(), since(start));
      return Outcome.QUEUED;
    } catch (StoreUnavailable queueDown) {
      journal.lost(event, down.reason(), queueDown.reason(), since(start));
      return Outcome.LOST;
    }
  }

  private Duration since(Instant start) {
    return Duration.between(start, ticker.instant());
  }
}
