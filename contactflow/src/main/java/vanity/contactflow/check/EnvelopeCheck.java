package vanity.contactflow.check;

import java.util.stream.Stream;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowType;
import vanity.contactflow.ParsedFlow;
import vanity.json.Problem;

/** Checks what is around the actions. */
final class EnvelopeCheck {
  private static final String WHERE = "flow";
  private static final String VERSION = "2019-10-30";
  private static final int MOST_ACTIONS = 250;
  private static final int MOST_CHARACTERS = 256_000;

  private EnvelopeCheck() {}

  static Stream<Problem> problems(ParsedFlow.Read file, FlowType type) {
    Flow flow = file.flow();
    return Stream.of(version(flow), start(flow), size(file), settings(flow, type))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> version(Flow flow) {
    return flow.version().equals(VERSION)
        ? Stream.empty()
        : error(
            "Version", "version", "Version is '" + flow.version() + "'; write " + VERSION + ".");
  }

  private static Stream<Problem> start(Flow flow) {
    return flow.action(flow.startAction()).isPresent()
        ? Stream.empty()
        : error(
            "StartAction",
            "start-action",
            "StartAction '"
                + flow.startAction()
                + "' names no action; write the Identifier of the first one.");
  }

  private static Stream<Problem> size(ParsedFlow.Read file) {
    int actions = file.flow().actions().size();
    if (actions > MOST_ACTIONS) {
      return error(
          "Actions", "size", actions + " actions; a flow has at most " + MOST_ACTIONS + ".");
    }
    int length = file.content().length();
    return length > MOST_CHARACTERS
        ? error("", "size", length + " characters; at most " + MOST_CHARACTERS + " are taken.")
        : Stream.empty();
  }

  private static Stream<Problem> settings(Flow flow, FlowType type) {
    boolean module = type == FlowType.MODULE;
    if (flow.settings().isPresent() == module) {
      return Stream.empty();
    }
    return module
        ? error(
            "", "settings", "JSON field is missing or null for field name: settings. Add Settings.")
        : error(
            "Settings", "settings", "Settings belongs to modules; remove it from a " + type + ".");
  }

  private static Stream<Problem> error(String path, String rule, String message) {
    return Stream.of(Problem.error(WHERE, rule, message).at(path));
  }
}
