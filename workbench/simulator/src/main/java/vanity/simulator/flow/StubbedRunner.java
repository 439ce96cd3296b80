package vanity.simulator.flow;

import java.util.List;
import java.util.Optional;
import vanity.contactflow.ConditionBranch;
import vanity.contactflow.FlowAction;
import vanity.contactflow.catalogue.ActionCatalogue;
import vanity.contactflow.catalogue.ActionRule;
import vanity.simulator.line.CallEvent;

/** Blocks of services that are not here: they go on as if all went well, and the call says so. */
final class StubbedRunner {
  private StubbedRunner() {}

  static BlockOutcome run(FlowAction action, FlowCall call) {
    Optional<ActionRule> rule = ActionCatalogue.rule(action.type());
    if (rule.isEmpty()) {
      return unknown(action);
    }
    if (!rule.get().outdated().isEmpty() && !action.transitions().errors().isEmpty()) {
      return BlockOutcome.failed(rule.get().outdated());
    }
    return passed(action.type() + " is not played", action, call);
  }

  /** Takes the way of success: the first condition, or NextAction. */
  static BlockOutcome passed(String why, FlowAction action, FlowCall call) {
    List<ConditionBranch> conditions = action.transitions().conditions();
    String way = conditions.isEmpty() ? "Success" : conditions.getFirst().operand();
    call.stubbed(action, why + ": goes on at " + way);
    return conditions.isEmpty() ? BlockOutcome.next() : BlockOutcome.value(way);
  }

  private static BlockOutcome unknown(FlowAction action) {
    String meant =
        ActionCatalogue.meant(action.type()).map(type -> "; is " + type + " meant?").orElse("");
    return new BlockOutcome.Ended(
        CallEvent.Reason.ERROR,
        "the block '%s' is of a type that does not exist: %s%s"
            .formatted(action.identifier(), action.type(), meant));
  }
}
