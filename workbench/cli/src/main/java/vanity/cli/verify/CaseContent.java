package vanity.cli.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the testing language of Amazon Connect as the live service takes it (docs/wire-formats.md,
 * "Test cases"): observations in a row, each with what the caller does then.
 */
final class CaseContent {
  private static final String VERSION = "2019-10-30";

  private final List<Observation> observations = new ArrayList<>();
  private int actions;

  /** Something that is observed, and what is done about it. */
  private record Observation(Map<String, Object> event, List<Map<String, Object>> actions) {}

  CaseContent() {
    observe(Map.of("Type", "TestInitiated", "Actor", "System", "Properties", Map.of()));
  }

  /** The line says something that contains these words. */
  void message(String words) {
    observe(
        Map.of(
            "Type", "MessageReceived",
            "Actor", "System",
            "Properties", Map.of("Text", words),
            "MatchingCriteria", "Inclusion"));
  }

  /** The flow comes to its Lex block. */
  void lexBlock(String aliasArn) {
    observe(
        Map.of(
            "Type", "FlowActionStarted",
            "Actor", "System",
            "Properties",
                Map.of(
                    "ActionType",
                    "ConnectParticipantWithLexBot",
                    "ActionParameters",
                    Map.of("LexV2Bot", Map.of("AliasArn", aliasArn)))));
  }

  private void observe(Map<String, Object> event) {
    observations.add(new Observation(event, new ArrayList<>()));
  }

  void says(String words) {
    instruct(
        Map.of(
            "Type", "TextUtterance", "Properties", Map.of("Text", words, "LanguageCode", "en-US")));
  }

  void presses(long keys) {
    instruct(Map.of("Type", "DtmfInput", "Properties", Map.of("Value", keys)));
  }

  void hangsUp() {
    instruct(Map.of("Type", "Disconnect"));
  }

  private void instruct(Map<String, Object> instruction) {
    act(
        "SendInstruction",
        Map.of("ActionType", "SendInstruction", "Actor", "Customer", "Instruction", instruction));
  }

  /** Lets each block of this type fail instead of doing its work. */
  void failing(String blockType, Map<String, Object> parameters, String error) {
    act(
        "OverrideSystemBehavior",
        Map.of(
            "ActionType",
            "OverrideSystemBehavior",
            "Behavior",
            Map.of(
                "Type",
                "FlowAction",
                "Properties",
                Map.of(
                    "ActionType", blockType,
                    "ActionParameters", parameters,
                    "Strategy",
                        Map.of(
                            "Type",
                            "MockResponse",
                            "Response",
                            Map.of("Type", "Error", "Error", Map.of("Value", error)))))));
  }

  /** An attribute of the contact has this value by now. */
  void attribute(String name, String value) {
    act(
        "Assert",
        Map.of("Namespace", "$.Attributes." + name, "Operator", "Equals", "Operand", value));
  }

  private void act(String type, Map<String, Object> parameters) {
    actions++;
    observations
        .getLast()
        .actions()
        .add(Map.of("Identifier", "action-" + actions, "Type", type, "Parameters", parameters));
  }

  /** All of it; the test ends with the last observation. */
  Map<String, Object> end() {
    act("TestControl", Map.of("ActionType", "TestControl", "Command", Map.of("Type", "EndTest")));
    var written = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < observations.size(); i++) {
      written.add(written(i));
    }
    return Map.of("Version", VERSION, "Metadata", Map.of(), "Observations", written);
  }

  private Map<String, Object> written(int index) {
    Observation observation = observations.get(index);
    var event = new LinkedHashMap<>(observation.event());
    event.put("Identifier", "event-" + index);
    List<String> next =
        index + 1 < observations.size() ? List.of("observation-" + (index + 1)) : List.of();
    return Map.of(
        "Identifier",
        "observation-" + index,
        "Event",
        event,
        "Actions",
        List.copyOf(observation.actions()),
        "Transitions",
        Map.of("NextObservations", next));
  }
}
