package vanity.cli.bench;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, for people or for programs. */
final class BenchReport {
  private final Map<String, List<Row>> tables = new LinkedHashMap<>();

  void add(String title, List<Row> rows) {
    tables.put(title, rows);
  }

  String text() {
    var text = new StringBuilder();
    tables.forEach((title, rows) -> {
      text.append(text.isEmpty() ? "" : "\n").append(title).append('\n');
      for (Row row : rows) {
        text.append(String.format(Locale.ROOT, "  %-60s%s\n", row.name(), row.text()));
      }
    });
    return text.toString();
  }

  /** One object of all rows; times are in microseconds. */
  String json() throws IOException {
    var object = new LinkedHashMap<String, Double>();
    tables.values().forEach(rows -> rows.forEach(row -> object.put(row.name(), row.value())));
    return JSON.std.asString(object) + "\n";
  }
}
