package vanity.cli.verify;

import java.util.Arrays;
import java.util.List;

/** A fact that this run could settle. */
record Fact(LiveFact what, boolean confirmed) {

  /** All that only an account can show, a line each: what was settled, and what stays open. */
  static List<String> lines(List<Fact> settled) {
    return Arrays.stream(LiveFact.values()).map(it -> line(it, settled)).toList();
  }

  private static String line(LiveFact what, List<Fact> settled) {
    List<Fact> about = settled.stream().filter(it -> it.what() == what).toList();
    String verdict =
        about.isEmpty()
            ? "open"
            : about.stream().allMatch(Fact::confirmed) ? "confirmed" : "refuted";
    return "%-9s %s".formatted(verdict, what.line());
  }
}
