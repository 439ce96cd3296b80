package vanity.cli.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vanity.json.JsonPlaces;
import vanity.json.Problem;

/**
 * One problem of a flow or a bot.
 *
 * @param severity error or warning
 * @param place of the value in the file, where it is known
 */
public record FileFinding(
    String severity, String where, String rule, String message, Optional<JsonPlaces.Place> place) {
  static final String ERROR = "error";

  /** The rule of values that are to be filled in before the flow is published. */
  private static final String TO_FILL = "value-to-fill";

  static FileFinding of(Problem problem) {
    return of(problem, Optional.empty());
  }

  static FileFinding of(Problem problem, Optional<JsonPlaces.Place> place) {
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    return new FileFinding(severity, problem.where(), problem.rule(), problem.message(), place);
  }

  boolean isError() {
    return severity.equals(ERROR);
  }

  boolean isToFill() {
    return rule.equals(TO_FILL);
  }

  /** {@code :12:5} behind the name of the file, or nothing. */
  String at() {
    return place.map(it -> ":" + it.line() + ":" + it.column()).orElse("");
  }

  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("severity", severity);
    fields.put("where", where);
    fields.put("rule", rule);
    fields.put("message", message);
    place.ifPresent(it -> {
      fields.put("line", it.line());
      fields.put("column", it.column());
    });
    return fields;
  }
}
