package vanity.cli.web;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.json.Json;
import vanity.simulator.line.Invoked;
import vanity.simulator.line.KeyTerms;
import vanity.simulator.line.Listening;

/** What the softphone receives beyond the events of {@code call --json}. */
final class FeedJson {
  private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  private FeedJson() {}

  /** The call waits for its caller now, and how. */
  static String listening(String at, Listening point) {
    KeyTerms keys = point.terms().keys();
    var fields = event(at, "listening");
    fields.put("block", point.block());
    fields.put("slot", point.slot());
    fields.put("inLine", point.inLine());
    fields.put("speech", point.terms().speech());
    fields.put("interruptible", point.terms().interruptible());
    fields.put("silenceMs", point.terms().silence().toMillis());
    fields.put(
        "keys",
        Map.of(
            "most", keys.most(),
            "end", keys.end(),
            "clear", keys.clear(),
            "clearEnds", keys.clearEnds(),
            "timeoutMs", keys.timeout().toMillis()));
    return written(fields);
  }

  /** What went to a Lambda and came back. */
  static String invoked(String at, Invoked exchange) {
    var fields = event(at, "invoked");
    fields.put("function", exchange.function());
    fields.put("ms", exchange.took().toNanos() / 1_000_000.0);
    fields.put("request", read(exchange.event()));
    fields.put("response", exchange.answered() ? read(exchange.answer()) : null);
    fields.put("failed", exchange.answered() ? null : exchange.answer());
    return written(fields);
  }

  private static Map<String, @Nullable Object> event(String at, String kind) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("at", at);
    fields.put("event", kind);
    return fields;
  }

  private static @Nullable Object read(String json) {
    try {
      return Json.read(json);
    } catch (IOException notJson) {
      return json;
    }
  }

  private static String written(Map<String, @Nullable Object> fields) {
    try {
      return WRITER.asString(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
