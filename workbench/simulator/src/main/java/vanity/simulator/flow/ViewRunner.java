package vanity.simulator.flow;

import java.util.Map;
import java.util.Optional;
import vanity.contactflow.ConditionBranch;
import vanity.contactflow.FlowAction;

/** ShowView: somebody looks at a page and chooses one of its actions. */
final class ViewRunner {
  private ViewRunner() {}

  static BlockOutcome run(FlowAction action, FlowCall call) {
    String view = call.text(action.parameters().at("ViewResource"), "Id").orElse("");
    Optional<String> chosen = call.centre().chosen(view);
    if (chosen.isEmpty()) {
      BlockOutcome passed = StubbedRunner.passed("nobody sees the view " + view, action, call);
      first(action).ifPresent(name -> keep(name, call));
      return passed;
    }
    keep(chosen.get(), call);
    return BlockOutcome.value(chosen.get());
  }

  private static Optional<String> first(FlowAction action) {
    return action.transitions().conditions().stream().map(ConditionBranch::operand).findFirst();
  }

  private static void keep(String chosen, FlowCall call) {
    call.contact().set("Views", Map.of("Action", chosen, "ViewResultData", Map.of()));
  }
}
