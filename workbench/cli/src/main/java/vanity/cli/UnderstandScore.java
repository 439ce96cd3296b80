package vanity.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vanity.fulfillment.hearing.Understood;

/** Counts right, wrong and harmful answers by question and kind. */
final class UnderstandScore {
  /** Done at once, or taken for granted, without another question. */
  private static final Set<String> ACTS =
      Set.of(
          "goodbye",
          "agent",
          "forget-me",
          "unkeep",
          "yes",
          "keep:1",
          "keep:2",
          "keep:3",
          "keep:last-said");

  private static final class Tally {
    int right;
    int wrong;
    int harmful;

    int all() {
      return right + wrong + harmful;
    }
  }

  private final Map<String, Tally> byQuestion = new TreeMap<>();
  private final Map<String, Tally> byKind = new TreeMap<>();
  private final Tally all = new Tally();

  void add(Map<String, Object> labelled, Understood understood) {
    String label = understood.meaning().label();
    List<String> wanted = List.of(String.valueOf(labelled.get("meaning")).split("\\|"));
    boolean right = new WantedMeaning(labelled).names(wanted).contains(label);
    boolean harmful = !right && isAct(label);
    for (Tally tally :
        List.of(
            all,
            byQuestion.computeIfAbsent(text(labelled, "question"), _ -> new Tally()),
            byKind.computeIfAbsent(text(labelled, "kind"), _ -> new Tally()))) {
      tally.right += right ? 1 : 0;
      tally.harmful += harmful ? 1 : 0;
      tally.wrong += right || harmful ? 0 : 1;
    }
  }

  private static boolean isAct(String label) {
    return ACTS.contains(label) || label.startsWith("number:") || label.startsWith("no+number:");
  }

  private static String text(Map<String, Object> labelled, String name) {
    return labelled.get(name) instanceof String text ? text : "none";
  }

  void print(PrintStream out) {
    out.println("  right  wrong harmful  percent  question");
    byQuestion.forEach((name, tally) -> line(out, name, tally));
    line(out, "all", all);
    out.println("  right  wrong harmful  percent  kind, where not all are right");
    byKind.forEach((name, tally) -> {
      if (tally.right < tally.all()) {
        line(out, name, tally);
      }
    });
  }

  private static void line(PrintStream out, String name, Tally tally) {
    out.printf(
        Locale.ROOT,
        "%7d %6d %7d %7.1f%%  %s%n",
        tally.right,
        tally.wrong,
        tally.harmful,
        percent(tally),
        name);
  }

  private static double percent(Tally tally) {
    return tally.all() == 0 ? 100 : 100.0 * tally.right / tally.all();
  }

  /** Whether enough are right and none is harmful. */
  boolean passes(double percent) {
    return percent(all) >= percent && all.harmful == 0;
  }
}
