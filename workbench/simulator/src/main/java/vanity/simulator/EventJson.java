package vanity.simulator;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.simulator.line.CallEvent;

/** Writes events as {@code call --json} promises them: one object a line. */
public final class EventJson {
  private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  private EventJson() {}

  public static String line(TimedEvent timed) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("at", timed.time());
    fields.put("event", kind(timed.event()));
    details(timed.event(), fields);
    try {
      return WRITER.asString(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String kind(CallEvent event) {
    return switch (event) {
      case CallEvent.Say _ -> "say";
      case CallEvent.Listen _ -> "listen";
      case CallEvent.Said _,
          CallEvent.Pressed _,
          CallEvent.Silent _,
          CallEvent.Noisy _,
          CallEvent.HungUp _ ->
          "caller";
      case CallEvent.Lambda _ -> "lambda";
      case CallEvent.Block _ -> "block";
      case CallEvent.Branch _ -> "branch";
      case CallEvent.Stubbed _ -> "stub";
      case CallEvent.Attribute _ -> "attribute";
      case CallEvent.Expect _ -> "expect";
      case CallEvent.End _ -> "end";
    };
  }

  private static void details(CallEvent event, Map<String, @Nullable Object> fields) {
    switch (event) {
      case CallEvent.Say say ->
          put(fields, "block", say.block(), "text", say.text(), "ssml", say.ssml());
      case CallEvent.Listen listen ->
          put(fields, "block", listen.block(), "by", label(listen.by()), "slot", listen.slot());
      case CallEvent.Said said -> put(fields, "said", said.said());
      case CallEvent.Pressed keys -> put(fields, "pressed", keys.pressed(), "taken", keys.taken());
      case CallEvent.Silent _ -> put(fields, "silent", true);
      case CallEvent.Noisy _ -> put(fields, "noise", true);
      case CallEvent.HungUp _ -> put(fields, "hungUp", true);
      case CallEvent.Lambda lambda ->
          put(
              fields,
              "source",
              lambda.source(),
              lambda.source().equals("lex") ? "intent" : "operation",
              lambda.asked(),
              "status",
              lambda.status(),
              "ms",
              lambda.took().toMillis(),
              "attempt",
              lambda.attempt());
      case CallEvent.Block block -> put(fields, "id", block.id(), "type", block.type());
      case CallEvent.Branch(String from, String link, String to, CallEvent.Why why) -> {
        put(fields, "from", from, "link", link, "to", to);
        if (why != null) {
          put(fields, "why", why.text());
        }
      }
      case CallEvent.Stubbed stub -> put(fields, "block", stub.block(), "detail", stub.detail());
      case CallEvent.Attribute attribute ->
          put(fields, "name", attribute.name(), "value", attribute.value());
      case CallEvent.Expect expect -> put(fields, "text", expect.text(), "held", expect.held());
      case CallEvent.End end -> put(fields, "reason", label(end.reason()), "detail", end.detail());
    }
  }

  private static void put(Map<String, @Nullable Object> fields, @Nullable Object... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
  }

  /** Names of constants as they are written outside: {@code HUNG_UP} is {@code hung-up}. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
