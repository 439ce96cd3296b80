package vanity.cli.quality;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two lists for a number, side by side, and what a rater wrote below them. */
final class PanelSheet {
  static final String HEAD =
      """
      # Which list would you rather be told?

      For each number somebody is told list A or list B as what their number spells. After "choice:"
      write A, B or =. After "bad:" name those that are useless, silly or embarrassing, such as A1 B3.

      """;

  private static final Pattern FILLED =
      Pattern.compile("(?m)^## (\\d+)[\\s\\S]*?^choice:[ \\t]*([ABab=]?).*\\R+bad:[ \\t]*(.*)$");

  private PanelSheet() {}

  /**
   * @param item which of the panel's numbers
   * @param choice A, B or =; empty if nothing was chosen
   * @param bad the results called bad, such as A1
   */
  record Filled(int item, String choice, List<String> bad) {}

  static String of(int item, String number, List<String> a, List<String> b) {
    return "## %d  %s%nA: %s%nB: %s%nchoice: %nbad: %n%n"
        .formatted(item, number, listed(a), listed(b));
  }

  private static String listed(List<String> results) {
    return results.isEmpty() ? "(nothing)" : String.join("   ", results);
  }

  static List<Filled> read(String sheet) {
    return FILLED.matcher(sheet).results().map(found -> filled(found)).toList();
  }

  private static Filled filled(MatchResult found) {
    List<String> bad =
        Pattern.compile("[AB][1-3]")
            .matcher(found.group(3).toUpperCase(Locale.ROOT))
            .results()
            .map(result -> result.group())
            .distinct()
            .toList();
    return new Filled(
        Integer.parseInt(found.group(1)), found.group(2).toUpperCase(Locale.ROOT), bad);
  }
}
