package vanity.contactflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import vanity.contactflow.FlowReader;
import vanity.contactflow.FlowType;
import vanity.contactflow.ParsedFlow;
import vanity.json.Problem;

/** Small flow texts, and what the check says about them. */
final class TestFlow {
  static final String END =
      """
      {"Identifier":"end","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}\
      """;

  private TestFlow() {}

  /** One action called 'a' in front of an end. */
  static String of(String type, String parameters, String transitions) {
    return flow(
        """
        {"Identifier":"a","Type":"%s","Parameters":%s,"Transitions":%s},%s\
        """
            .formatted(type, parameters, transitions, END));
  }

  static String flow(String actions) {
    return """
    {"Version":"2019-10-30","StartAction":"a","Metadata":{},"Actions":[%s]}\
    """
        .formatted(actions);
  }

  /** Transitions to the end, with these errors and these conditions (Equals). */
  static String to(List<String> errors, List<String> operands) {
    return """
    {"NextAction":"end","Errors":[%s],"Conditions":[%s]}\
    """
        .formatted(
            join(errors.stream().map("{\"NextAction\":\"end\",\"ErrorType\":\"%s\"}"::formatted)),
            join(
                operands.stream()
                    .map(
                        "{\"NextAction\":\"end\",\"Condition\":{\"Operator\":\"Equals\",\"Operands\":[\"%s\"]}}"
                            ::formatted)));
  }

  static String to(String... errors) {
    return to(List.of(errors), List.of());
  }

  static List<Problem> problems(String text) {
    return problems(text, FlowType.CONTACT_FLOW);
  }

  static List<Problem> problems(String text, FlowType type) {
    return switch (FlowReader.read(text)) {
      case ParsedFlow.Read read -> FlowCheck.problems(read, type);
      case ParsedFlow.Refused refused -> throw new AssertionError(refused.reason());
    };
  }

  static void accepts(String text) {
    assertThat(problems(text)).filteredOn(Problem::isError).isEmpty();
  }

  /** Expects exactly one error, and returns it as a line. */
  static String onlyError(String text) {
    return onlyError(text, FlowType.CONTACT_FLOW);
  }

  static String onlyError(String text, FlowType type) {
    List<Problem> errors = problems(text, type).stream().filter(Problem::isError).toList();
    assertThat(errors).hasSize(1);
    return errors.getFirst().where() + ": " + errors.getFirst().message();
  }

  private static String join(Stream<String> parts) {
    return String.join(",", parts.toList());
  }
}
