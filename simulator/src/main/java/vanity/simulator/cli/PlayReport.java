package vanity.simulator.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.contactflow.Link;
import vanity.simulator.flow.LinkCoverage;
import vanity.simulator.lex.BotCoverage;

/** What {@code play} prints, for people or as JSON. */
final class PlayReport {
  private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  private final PrintStream out;
  private final boolean json;
  private int calls;
  private boolean fine = true;

  PlayReport(PrintStream out, boolean json) {
    this.out = out;
    this.json = json;
  }

  void call(PlayResult result) throws IOException {
    calls++;
    fine &= !result.differs();
    String kind = result.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (json) {
      var object = new LinkedHashMap<String, @Nullable Object>();
      object.put("call", result.call().toString());
      object.put("result", kind);
      object.put("line", result.line() == 0 ? null : result.line());
      object.put("expected", result.expected());
      object.put("got", result.got());
      out.println(WRITER.asString(object));
    } else {
      out.printf("%-9s  %s%n", kind, result.call());
      if (result.differs()) {
        out.printf("           line %d%n", result.line());
        out.printf(
            "           expected: %s%n           got:      %s%n", result.expected(), result.got());
      }
    }
  }

  /** No call differed. */
  boolean fine() {
    return fine;
  }

  void coverage(LinkCoverage links, BotCoverage bot) throws IOException {
    if (json) {
      List<String> missing = links.missing().stream().map(Link::toString).toList();
      out.println(
          WRITER.asString(
              Map.of("coverage", coverage(links.walkedLinks(), links.links().size(), missing))));
    } else {
      // One call leaves most of a flow aside; what it missed is no news.
      out.println(calls == 1 ? links.summary() : links.report() + "\n" + reached(bot));
      bot.defects().forEach(out::println);
    }
  }

  private static String reached(BotCoverage bot) {
    return bot.missing().isEmpty()
        ? "every intent and slot of the bot reached"
        : "not reached in the bot: " + String.join(", ", bot.missing());
  }

  private static Map<String, Object> coverage(int walked, int links, List<String> missing) {
    var coverage = new LinkedHashMap<String, Object>();
    coverage.put("walked", walked);
    coverage.put("links", links);
    coverage.put("missing", missing);
    return coverage;
  }
}
