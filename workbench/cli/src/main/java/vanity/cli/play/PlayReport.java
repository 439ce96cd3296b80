package vanity.cli.play;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vanity.cli.usage.Visible;
import vanity.contactflow.Link;
import vanity.simulator.Golden;
import vanity.simulator.flow.LinkCoverage;
import vanity.simulator.lex.BotCoverage;

/** What {@code play} prints, for people or as JSON. */
final class PlayReport {
  private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  private final PrintStream out;
  private final boolean json;
  private final List<String> untold = new ArrayList<>();
  private int passed;
  private int failed;

  PlayReport(PrintStream out, boolean json) {
    this.out = out;
    this.json = json;
  }

  /** People read of the calls that failed first; programs get every object at once. */
  void call(PlayResult result) throws IOException {
    String told = json ? Visible.json(object(result)) : Visible.of(text(result));
    passed += result.passed() ? 1 : 0;
    failed += result.passed() ? 0 : 1;
    if (json || !result.passed()) {
      out.println(told);
    } else {
      untold.add(told);
    }
  }

  /** The calls that passed and were not told yet; also where a file behind them cannot be read. */
  void tellPassed() {
    untold.forEach(out::println);
    untold.clear();
  }

  private static String object(PlayResult result) throws IOException {
    var object = new LinkedHashMap<String, @Nullable Object>();
    PlayResult.Failure failure = result.failure().orElse(null);
    object.put("call", result.call().toString());
    object.put("result", label(result));
    object.put("line", failure == null ? null : failure.line());
    object.put("expected", failure == null ? null : failure.expected());
    object.put("heard", failure == null ? null : failure.heard());
    object.put("understood", failure == null ? null : failure.understood());
    return WRITER.asString(object);
  }

  static String text(PlayResult result) {
    var text = new StringJoiner("\n        ");
    Integer line = result.failure().map(PlayResult.Failure::line).orElse(null);
    text.add(label(result) + "  " + result.call() + (line == null ? "" : ":" + line));
    result
        .failure()
        .ifPresent(failure -> {
          text.add("expected:   " + failure.expected());
          text.add("heard:      " + (failure.heard().isEmpty() ? "nothing" : failure.heard()));
          if (failure.understood() != null) {
            text.add("understood: " + failure.understood());
          }
        });
    result.changed().ifPresent(changed -> text.add(note(result.call(), changed)));
    return text.toString();
  }

  private static String label(PlayResult result) {
    return result.passed() ? "passed" : "failed";
  }

  private static String note(Path call, Golden.Difference changed) {
    return "note: %s:%d reads otherwise now: %s (--update keeps it)"
        .formatted(Golden.beside(call), changed.line(), changed.got());
  }

  /** No call failed. */
  boolean fine() {
    return failed == 0;
  }

  /** What the calls left out, and how many passed. */
  void end(LinkCoverage links, BotCoverage bot) throws IOException {
    if (json) {
      List<String> missing = links.missing().stream().map(Link::toString).toList();
      out.println(
          WRITER.asString(
              Map.of("coverage", coverage(links.walkedLinks(), links.links().size(), missing))));
    } else {
      tellPassed();
      // One call leaves most of a flow aside; what it missed is of no interest.
      boolean single = passed + failed == 1;
      out.println(single ? links.summary() : links.report() + "\n" + reached(bot));
      bot.defects().forEach(out::println);
      out.println(passed + " passed, " + failed + " failed");
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
