package vanity.simulator.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Parameters;

/** Modules: flows that a contact passes through and comes back from. */
final class ModuleRunners {
  private static final String MODULES = "Modules";

  private ModuleRunners() {}

  static BlockOutcome enter(FlowAction action, FlowCall call) {
    Optional<String> id = call.text(action, "FlowModuleId");
    Map<String, Object> modules = new LinkedHashMap<>();
    modules.put("Input", call.filled(action.parameters().at("Input").texts()));
    call.contact().set(MODULES, modules);
    return id.flatMap(call.library()::flow)
        .<BlockOutcome>map(BlockOutcome.Entered::new)
        .orElseGet(() -> missing(id, action, call));
  }

  private static BlockOutcome missing(Optional<String> id, FlowAction action, FlowCall call) {
    return id.<BlockOutcome>map(
            module -> StubbedRunner.passed("no module " + module + " is here", action, call))
        .orElseGet(() -> BlockOutcome.failed("no module is named"));
  }

  static BlockOutcome leave(FlowAction action, FlowCall call) {
    Parameters parameters = action.parameters();
    Optional<String> result = call.text(parameters, "Result");
    Map<String, Object> modules = new LinkedHashMap<>();
    result.ifPresent(name -> modules.put("Result", name));
    modules.put("ResultData", call.filled(parameters.at("ResultData").texts()));
    call.contact().set(MODULES, modules);
    return new BlockOutcome.Left(result);
  }
}
