package vanity.cli.check;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.json.Problem;

/**
 * The verdict on one path.
 *
 * @param kind flow, bot, legacy-flow or unknown
 * @param type of a flow, else null
 */
record Checked(Path path, String kind, @Nullable String type, List<Finding> findings) {
  private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  /**
   * One problem of a flow or a bot.
   *
   * @param severity error or warning
   */
  record Finding(String severity, String where, String rule, String message) {
    static Finding of(Problem problem) {
      String severity = problem.severity().name().toLowerCase(Locale.ROOT);
      return new Finding(severity, problem.where(), problem.rule(), problem.message());
    }

    Map<String, String> fields() {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("severity", severity);
      fields.put("where", where);
      fields.put("rule", rule);
      fields.put("message", message);
      return fields;
    }
  }

  static Checked unknown(Path path, String kind, String rule, String message) {
    return new Checked(path, kind, null, List.of(new Finding("error", "file", rule, message)));
  }

  boolean accepted(boolean strict) {
    return strict
        ? findings.isEmpty()
        : findings.stream().noneMatch(finding -> finding.severity().equals("error"));
  }

  String json(boolean strict) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("path", path.toString());
    fields.put("kind", kind);
    fields.put("type", type);
    fields.put("verdict", verdict(strict));
    fields.put("problems", findings.stream().map(Finding::fields).toList());
    try {
      return WRITER.asString(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(boolean strict) {
    StringBuilder text = new StringBuilder(path + ": " + verdict(strict) + " (" + kind);
    text.append(type == null ? ")" : ", " + type + ")");
    for (Finding f : findings) {
      text.append("\n  %s: %s: %s [%s]".formatted(f.severity(), f.where(), f.message(), f.rule()));
    }
    return text.toString();
  }

  private String verdict(boolean strict) {
    return accepted(strict) ? "accept" : "reject";
  }
}
