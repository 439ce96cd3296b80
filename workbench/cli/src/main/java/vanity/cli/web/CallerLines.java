package vanity.cli.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanity.cli.usage.Csv;

/** Callers as lines for people, and as a table for spreadsheets. */
final class CallerLines {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private CallerLines() {}

  /** A line each, with times as a clock on the wall shows them. */
  static String plain(List<Map<?, ?>> callers, ZoneId here) {
    return callers.stream().map(caller -> line(caller, here)).collect(Collectors.joining());
  }

  private static String line(Map<?, ?> caller, ZoneId here) {
    String calls = text(caller, "calls");
    String best = String.join(", ", displays(caller));
    String kept = text(caller, "favourite");
    return "%s  %s  called %s  %s%s%n"
        .formatted(
            TIME.format(CallerPages.lastCall(caller).atZone(here)),
            caller.get("number"),
            calls.equals("1") ? "once" : calls + " times",
            best.isEmpty() ? "no words" : best,
            kept.isEmpty() ? "" : "  kept " + kept);
  }

  /** With the columns of the page's own export. */
  static String table(List<Map<?, ?>> callers) {
    Stream<List<String>> rows = callers.stream().map(CallerLines::cells);
    return Stream.concat(
            Stream.of(
                List.of(
                    "Number", "Best", "Other words", "Kept", "Calls", "First call", "Last call")),
            rows)
        .map(Csv::row)
        .collect(Collectors.joining());
  }

  private static List<String> cells(Map<?, ?> caller) {
    List<String> best = displays(caller);
    return List.of(
        text(caller, "number"),
        best.isEmpty() ? "" : best.getFirst(),
        best.stream().skip(1).collect(Collectors.joining(" ")),
        text(caller, "favourite"),
        text(caller, "calls"),
        text(caller, "firstCalledAt"),
        text(caller, "lastCalledAt"));
  }

  private static List<String> displays(Map<?, ?> caller) {
    return caller.get("best") instanceof List<?> best
        ? best.stream().map(it -> text((Map<?, ?>) it, "display")).toList()
        : List.of();
  }

  private static String text(Map<?, ?> fields, String name) {
    return Objects.toString(fields.get(name), "");
  }
}
