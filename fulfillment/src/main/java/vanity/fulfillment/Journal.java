package vanity.fulfillment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.call.Decision;
import vanity.fulfillment.call.Decision.Happened;
import vanity.fulfillment.metrics.MetricLine;
import vanity.json.JsonText;

/**
 * Tells of every invocation in one line of JSON, and counts in one line of CloudWatch's embedded
 * metric format. Neither holds a phone number, a word, what was said, or the state.
 */
final class Journal {
  private final Consumer<String> lines;

  Journal(Consumer<String> lines) {
    this.lines = lines;
  }

  void write(
      String source,
      String asked,
      @Nullable String status,
      String contactId,
      Decision decision,
      Instant at,
      InstantSource clock) {
    var line = new LinkedHashMap<String, Object>();
    line.put("call", contactId);
    line.put("source", source);
    line.put("asked", asked);
    line.put("status", String.valueOf(status));
    line.put("happened", decision.happened().name());
    line.put("effects", decision.effects().size());
    line.put("ms", Duration.between(at, clock.instant()).toMillis());
    lines.accept(JsonText.line(line));
    lines.accept(JsonText.line(metrics(source, String.valueOf(status), decision.happened(), at)));
  }

  private static Map<String, Object> metrics(
      String source, String status, Happened happened, Instant at) {
    var line = new LinkedHashMap<String, Object>();
    line.put(
        "_aws",
        MetricLine.envelope(
            at,
            List.of(List.of("Source"), List.of("Source", "Status")),
            "Invocations",
            "Offers",
            "Silences",
            "NotUnderstood"));
    line.put("Source", source);
    line.put("Status", status);
    line.put("Invocations", 1);
    line.put("Offers", happened == Happened.OFFERED ? 1 : 0);
    line.put("Silences", happened == Happened.SILENT ? 1 : 0);
    line.put("NotUnderstood", happened == Happened.NOT_UNDERSTOOD ? 1 : 0);
    return line;
  }
}
