package vanity.fulfillment.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Erasure;
import vanity.fulfillment.caller.FeedPosition;

/** A caller log that counts, and in which something can happen just before a save. */
final class CountingLog implements CallerLog {
  int loads;
  int saves;
  Runnable beforeSave = () -> {};

  private final CallerLog log;

  CountingLog(CallerLog log) {
    this.log = log;
  }

  @Override
  public Loaded load(String number) {
    loads++;
    return log.load(number);
  }

  @Override
  public Saved save(Caller caller, long versionRead) {
    saves++;
    beforeSave.run();
    return log.save(caller, versionRead);
  }

  @Override
  public void record(Conversion conversion) {
    log.record(conversion);
  }

  @Override
  public List<Conversion> conversions(String number) {
    return log.conversions(number);
  }

  @Override
  public Page latest(int limit, @Nullable FeedPosition after) {
    return log.latest(limit, after);
  }

  @Override
  public int count(int atMost) {
    return log.count(atMost);
  }

  @Override
  public Optional<Caller> byId(String id) {
    return log.byId(id);
  }

  @Override
  public boolean erase(String id, String operator, Instant at) {
    return log.erase(id, operator, at);
  }

  @Override
  public void eraseNumber(String number, Instant at) {
    log.eraseNumber(number, at);
  }

  @Override
  public Optional<Instant> erasedAt(String number) {
    return log.erasedAt(number);
  }

  @Override
  public Erasure.Page erasures(int limit, @Nullable String after) {
    return log.erasures(limit, after);
  }
}
