package vanity.fulfillment.store;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vanity.contract.MetricName;
import vanity.fulfillment.caller.CallerEvent;
import vanity.fulfillment.metrics.MetricLine;

/**
 * Writes one JSON line for each thing that happened; where CloudWatch counts it, the line says so
 * in its embedded metric format.
 */
public final class JsonJournal implements StoreJournal {
  private final Consumer<String> lines;
  private final InstantSource clock;

  public JsonJournal(Consumer<String> lines, InstantSource clock) {
    this.lines = lines;
    this.clock = clock;
  }

  @Override
  public void queued(CallerEvent event, String reason, Duration took) {
    var line = about("record-queued", event);
    line.put("reason", reason);
    line.put("ms", took.toMillis());
    write(line, MetricName.RECORDS_QUEUED);
  }

  @Override
  public void lost(CallerEvent event, String reason, String queueReason, Duration took) {
    var line = about("record-lost", event);
    line.put("reason", reason);
    line.put("queueReason", queueReason);
    line.put("ms", took.toMillis());
    write(line, MetricName.RECORDS_LOST);
  }

  @Override
  public void merged(CallerEvent event, boolean erased) {
    write(
        about(erased ? "late-write-erased" : "late-write-merged", event),
        MetricName.LATE_WRITES_MERGED);
  }

  @Override
  public void poisoned(String messageId, String reason) {
    write(message("late-write-poisoned", messageId, reason), MetricName.LATE_WRITES_POISONED);
  }

  @Override
  public void refused(String messageId, String reason) {
    write(message("late-write-refused", messageId, reason), MetricName.LATE_WRITES_REFUSED);
  }

  @Override
  public void erased(String callerId, String operator) {
    var line = new LinkedHashMap<String, Object>();
    line.put("audit", "caller-erased");
    line.put("callerId", callerId);
    line.put("operator", operator);
    write(line, MetricName.CALLERS_ERASED);
  }

  @Override
  public void forgotten() {
    var line = new LinkedHashMap<String, Object>();
    line.put("audit", "caller-erased");
    line.put("operator", "the caller");
    write(line, MetricName.CALLERS_ERASED);
  }

  @Override
  public void notForgotten(String reason, Duration took) {
    var line = new LinkedHashMap<String, Object>();
    line.put("event", "erasure-refused");
    line.put("reason", reason);
    line.put("ms", took.toMillis());
    write(line, MetricName.ERASURES_REFUSED);
  }

  private static Map<String, Object> about(String what, CallerEvent event) {
    var line = new LinkedHashMap<String, Object>();
    line.put("event", what);
    line.put("kind", LateMessage.kind(event));
    line.put("contactId", event.contactId());
    return line;
  }

  private static Map<String, Object> message(String what, String messageId, String reason) {
    var line = new LinkedHashMap<String, Object>();
    line.put("event", what);
    line.put("messageId", messageId);
    line.put("reason", reason);
    return line;
  }

  private void write(Map<String, Object> line, MetricName metric) {
    MetricLine.count(line, clock.instant(), List.of(metric));
    try {
      lines.accept(JSON.std.asString(line));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
