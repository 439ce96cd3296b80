package vanity.cli.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two lists for a number, side by side, and what a rater wrote below them. */
final class PanelSheet {
  static final String HEAD =
      """
      # Which list would you rather be told?

      For each number somebody hears list A or list B as what their number spells. After "choice:"
      write A, B or =. After "bad:" name those that are useless, silly or embarrassing, such as A1 B3.

      """;

  private static final Pattern HEADING = Pattern.compile("## (\\d{1,6})\\b.*");
  private static final Pattern BAD = Pattern.compile("[AB][1-3]");
  private static final String CHOICE_IS = "choice:";
  private static final String BAD_ARE = "bad:";

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
    var filled = new ArrayList<Filled>();
    String item = "";
    String choice = "";
    for (String line : sheet.lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        item = heading.group(1);
        choice = "";
      } else if (line.startsWith(CHOICE_IS)) {
        choice = chosen(line.substring(CHOICE_IS.length()).strip());
      } else if (line.startsWith(BAD_ARE) && !item.isEmpty()) {
        filled.add(new Filled(Integer.parseInt(item), choice, bad(line)));
        item = "";
      }
    }
    return List.copyOf(filled);
  }

  /** The first letter, if it names a list or says that both are as good. */
  private static String chosen(String written) {
    String first = written.substring(0, Math.min(1, written.length())).toUpperCase(Locale.ROOT);
    return "AB=".contains(first) ? first : "";
  }

  private static List<String> bad(String line) {
    return BAD.matcher(line.substring(BAD_ARE.length()).toUpperCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }
}
