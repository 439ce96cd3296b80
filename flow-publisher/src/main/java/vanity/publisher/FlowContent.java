package vanity.publisher;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vanity.contactflow.FlowReader;
import vanity.contactflow.FlowTemplate;
import vanity.contactflow.FlowType;
import vanity.contactflow.ParsedFlow;
import vanity.contactflow.check.FlowCheck;
import vanity.json.Json;
import vanity.json.Problem;

/** A flow as it is published: the template with its placeholders filled, and checked. */
final class FlowContent {
  private static final String ADVICE =
      "Correct its file in contactflow/flow (./vanity check contactflow/flow shows the same)"
          + " and deploy again";

  private FlowContent() {}

  /**
   * Fills the template.
   *
   * @throws PublishingFailure with all that Connect would refuse, before anything is touched
   */
  static String of(String template, FlowType type, Map<String, String> values) {
    String content = filled(template, values);
    List<String> errors =
        problems(content, type).stream().filter(Problem::isError).map(FlowContent::told).toList();
    if (!errors.isEmpty()) {
      throw new PublishingFailure(
          "the flow of type " + type + " does not pass our own check", errors, ADVICE);
    }
    return content;
  }

  // Values without a placeholder are left out: a rollback hands over the former template, which
  // may know fewer of them.
  private static String filled(String text, Map<String, String> values) {
    try {
      FlowTemplate template = new FlowTemplate(text);
      Map<String, String> wanted = new HashMap<>(values);
      wanted.keySet().retainAll(template.placeholders());
      return template.fill(wanted);
    } catch (IllegalArgumentException e) {
      throw new PublishingFailure("a flow's template cannot be filled: " + e.getMessage(), ADVICE);
    }
  }

  private static List<Problem> problems(String content, FlowType type) {
    return switch (FlowReader.read(content)) {
      case ParsedFlow.Read read -> FlowCheck.problems(read, type);
      case ParsedFlow.Refused refused -> throw new PublishingFailure(refused.reason(), ADVICE);
    };
  }

  private static String told(Problem problem) {
    return problem.where() + ": " + problem.message();
  }

  /** Whether two texts are the same flow, however their JSON is laid out. */
  static boolean same(String one, String other) {
    return one.equals(other) || (!one.isEmpty() && Objects.equals(json(one), json(other)));
  }

  private static @Nullable Object json(String text) {
    try {
      return Json.read(text);
    } catch (IOException notJson) {
      return text;
    }
  }
}
