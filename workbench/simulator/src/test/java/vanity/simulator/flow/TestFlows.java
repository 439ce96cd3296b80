package vanity.simulator.flow;

import java.util.ArrayList;
import java.util.List;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowReader;

/** Small flows in few words. */
final class TestFlows {
  private static final String END = action("end", "DisconnectParticipant", "{}");

  private TestFlows() {}

  /** A flow that starts with the first action; an action 'end' that disconnects is always there. */
  static Flow flow(String... actions) {
    String first = actions[0].replaceAll("(?s).*?\"Identifier\":\"([^\"]*)\".*", "$1");
    return FlowReader.flow(
        """
        {"Version":"2019-10-30","StartAction":"%s","Metadata":{},"Actions":[%s,%s]}\
        """
            .formatted(first, String.join(",", actions), END));
  }

  /**
   * One action.
   *
   * @param links {@code "-> next"}, {@code "!Error -> next"}, {@code "operand -> next"} (Equals),
   *     or {@code "Operator:operand -> next"}
   */
  static String action(String identifier, String type, String parameters, String... links) {
    List<String> conditions = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    String next = "";
    for (String link : links) {
      String[] parts = link.split("-> ");
      String name = parts[0].strip();
      if (name.isEmpty()) {
        next = "\"NextAction\":\"" + parts[1] + "\",";
      } else if (name.startsWith("!")) {
        errors.add(
            "{\"ErrorType\":\"%s\",\"NextAction\":\"%s\"}".formatted(name.substring(1), parts[1]));
      } else {
        conditions.add(condition(name, parts[1]));
      }
    }
    return """
    {"Identifier":"%s","Type":"%s","Parameters":%s,
     "Transitions":{%s"Errors":[%s],"Conditions":[%s]}}\
    """
        .formatted(
            identifier,
            type,
            parameters,
            next,
            String.join(",", errors),
            String.join(",", conditions));
  }

  /** Speaks, then ends. */
  static String say(String identifier, String text) {
    return say(identifier, text, "end");
  }

  static String say(String identifier, String text, String next) {
    return action(
        identifier,
        "MessageParticipant",
        "{\"Text\":\"" + text + "\"}",
        "-> " + next,
        "!NoMatchingError -> " + next);
  }

  private static String condition(String name, String next) {
    int colon = name.indexOf(':');
    return """
    {"NextAction":"%s","Condition":{"Operator":"%s","Operands":["%s"]}}\
    """
        .formatted(
            next, colon < 0 ? "Equals" : name.substring(0, colon), name.substring(colon + 1));
  }
}
