package vanity.cli.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vanity.simulator.ScriptRun;
import vanity.simulator.line.CallerInput;
import vanity.simulator.script.CallScript;
import vanity.simulator.script.Fault;
import vanity.simulator.script.Given;

/** A call script as the softphone plays it: what is dialled, and one step after the other. */
final class ScriptJson {
  private ScriptJson() {}

  static Map<String, Object> of(CallScript script) {
    return Map.of("calls", script.calls().stream().map(ScriptJson::call).toList());
  }

  private static Map<String, @Nullable Object> call(CallScript.ScriptedCall call) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("from", Objects.requireNonNullElse(call.from(), ScriptRun.DEFAULT_CALLER));
    fields.put("recordingConsent", false);
    fields.put("agents", null);
    var faults = new ArrayList<String>();
    for (Given given : call.given()) {
      switch (given) {
        case Given.RecordingConsent _ -> fields.put("recordingConsent", true);
        case Given.AgentQueue(Given.Agents open) -> fields.put("agents", open.written());
        case Given.Broken(Fault fault) -> faults.add(fault.written());
      }
    }
    fields.put("faults", faults);
    fields.put("steps", call.lines().stream().map(ScriptJson::step).toList());
    return fields;
  }

  private static Map<String, Object> step(CallScript.Line line) {
    return switch (line) {
      case CallScript.Line.Expect expect ->
          Map.of("line", line.number(), "expect", expect.expectation().text());
      case CallScript.Line.Act(int number, CallerInput input) ->
          switch (input) {
            case CallerInput.Speech(String text) -> Map.of("line", number, "say", text);
            case CallerInput.Keys(String keys) -> Map.of("line", number, "press", keys);
            case CallerInput.Silence _ -> Map.of("line", number, "silence", true);
            case CallerInput.Noise _ -> Map.of("line", number, "noise", true);
            case CallerInput.HungUp _ -> Map.of("line", number, "hangUp", true);
          };
    };
  }
}
