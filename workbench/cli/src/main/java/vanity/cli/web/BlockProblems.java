package vanity.cli.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vanity.cli.check.FileFinding;
import vanity.cli.check.FlowInspection;
import vanity.contactflow.Flow;
import vanity.contactflow.ParsedFlow;

/** What {@code check} says of a flow, with the block that each problem is found in. */
final class BlockProblems {
  private static final Pattern ACTION = Pattern.compile("Actions\\[(\\d{1,6})]");

  private BlockProblems() {}

  static List<Map<String, @Nullable Object>> of(ParsedFlow.Read file) {
    return FlowInspection.findings(file).stream()
        .map(finding -> fields(finding, file.flow()))
        .toList();
  }

  private static Map<String, @Nullable Object> fields(FileFinding finding, Flow flow) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(finding.fields());
    fields.put("block", block(finding.where(), flow));
    return fields;
  }

  /** Null for what is wrong with the whole. */
  private static @Nullable String block(String where, Flow flow) {
    Matcher action = ACTION.matcher(where);
    if (!action.lookingAt()) {
      return null;
    }
    int at = Integer.parseInt(action.group(1));
    return at < flow.actions().size() ? flow.actions().get(at).identifier() : null;
  }
}
