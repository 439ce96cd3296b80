package vanity.cli.usage;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of a table for spreadsheets: every cell is text, and none can be taken for a formula. */
public final class Csv {
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

  private Csv() {}

  /** One row, its line end included (RFC 4180). */
  public static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = FORMULA.matcher(text).find() ? "'" + text : text;
    return '"' + Visible.of(safe).replace("\"", "\"\"") + '"';
  }
}
