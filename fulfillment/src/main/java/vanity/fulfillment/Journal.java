package vanity.fulfillment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import vanity.fulfillment.call.Decision;
import vanity.fulfillment.metrics.MetricLine;
import vanity.json.JsonText;

/**
 * Tells of every invocation in one line of JSON, which CloudWatch counts. It holds neither a phone
 * number nor a word, what was said, or the state.
 */
final class Journal {
  private final Consumer<String> lines;

  Journal(Consumer<String> lines) {
    this.lines = lines;
  }

  void write(Invocation invocation, Decision decision, Instant at, InstantSource clock) {
    var line = new LinkedHashMap<String, Object>();
    line.put("call", invocation.contactId());
    line.put("source", invocation.source());
    line.put("asked", invocation.asked());
    line.put("status", invocation.status());
    line.put("happened", decision.happened().name());
    line.put("effects", decision.effects().size());
    line.put("ms", Duration.between(at, clock.instant()).toMillis());
    MetricLine.count(line, at, Counted.in(invocation, decision));
    lines.accept(JsonText.line(line));
  }
}
