package vanity.cli.check;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one path.
 *
 * @param kind flow, bot, legacy-flow or unknown
 * @param type of a flow, else null
 * @param findings errors first
 */
record Checked(Path path, String kind, @Nullable String type, List<FileFinding> findings) {
  private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  Checked {
    findings =
        findings.stream().sorted(Comparator.comparing(finding -> !finding.isError())).toList();
  }

  static Checked unknown(Path path, String kind, String rule, String message) {
    return new Checked(
        path,
        kind,
        null,
        List.of(new FileFinding(FileFinding.ERROR, "file", rule, message, Optional.empty())));
  }

  boolean accepted(boolean strict) {
    return strict ? findings.isEmpty() : errors() == 0;
  }

  long errors() {
    return findings.stream().filter(FileFinding::isError).count();
  }

  long warnings() {
    return findings.size() - errors();
  }

  /** Whether values are to be filled in, and nothing else is to be done. */
  boolean onlyToFill() {
    return !findings.isEmpty() && findings.stream().allMatch(FileFinding::isToFill);
  }

  String json(boolean strict) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("path", path.toString());
    fields.put("kind", kind);
    fields.put("type", type);
    fields.put("verdict", verdict(strict));
    fields.put("problems", findings.stream().map(FileFinding::fields).toList());
    try {
      return WRITER.asString(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(boolean strict) {
    StringBuilder text = new StringBuilder(path + ": " + verdict(strict));
    text.append(onlyToFill() ? ", only values to fill in (" : " (").append(kind);
    text.append(type == null ? ")" : ", " + type + ")");
    for (FileFinding f : findings) {
      text.append(
          "\n  %s%s: %s: %s: %s [%s]"
              .formatted(path, f.at(), f.severity(), f.where(), f.message(), f.rule()));
    }
    return text.toString();
  }

  private String verdict(boolean strict) {
    return accepted(strict) ? "accept" : "reject";
  }
}
