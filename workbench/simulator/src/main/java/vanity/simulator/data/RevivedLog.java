package vanity.simulator.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Erasure;
import vanity.fulfillment.caller.FeedPosition;
import vanity.fulfillment.caller.StoreUnavailable;

/** The callers of a folder, asked once more where the engine that served them has ended. */
final class RevivedLog implements CallerLog {
  private final Supplier<CallerLog> log;
  private final Supplier<Boolean> revived;

  /**
   * @param revived starts another engine if the last one has ended, and says whether it did
   */
  RevivedLog(Supplier<CallerLog> log, Supplier<Boolean> revived) {
    this.log = log;
    this.revived = revived;
  }

  private <T> T ask(Function<CallerLog, T> question) {
    try {
      return question.apply(log.get());
    } catch (StoreUnavailable down) {
      if (revived.get()) {
        return question.apply(log.get());
      }
      throw down;
    }
  }

  @Override
  public Loaded load(String number) {
    return ask(callers -> callers.load(number));
  }

  @Override
  public Saved save(Caller caller, long versionRead) {
    return ask(callers -> callers.save(caller, versionRead));
  }

  @Override
  public void record(Conversion conversion) {
    ask(callers -> {
      callers.record(conversion);
      return true;
    });
  }

  @Override
  public List<Conversion> conversions(String number) {
    return ask(callers -> callers.conversions(number));
  }

  @Override
  public Page latest(int limit, @Nullable FeedPosition after) {
    return ask(callers -> callers.latest(limit, after));
  }

  @Override
  public int count(int atMost) {
    return ask(callers -> callers.count(atMost));
  }

  @Override
  public Optional<Caller> byId(String id) {
    return ask(callers -> callers.byId(id));
  }

  @Override
  public boolean erase(String id, String operator, Instant at) {
    return ask(callers -> callers.erase(id, operator, at));
  }

  @Override
  public void eraseNumber(String number, Instant at) {
    ask(callers -> {
      callers.eraseNumber(number, at);
      return true;
    });
  }

  @Override
  public Optional<Instant> erasedAt(String number) {
    return ask(callers -> callers.erasedAt(number));
  }

  @Override
  public Erasure.Page erasures(int limit, @Nullable String after) {
    return ask(callers -> callers.erasures(limit, after));
  }
}
