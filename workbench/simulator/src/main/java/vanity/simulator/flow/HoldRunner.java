package vanity.simulator.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanity.contactflow.ConditionBranch;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Parameters;
import vanity.simulator.line.CallEvent;

/** MessageParticipantIteratively: prompts one after the other, until a branch interrupts them. */
final class HoldRunner implements ActionRunner {

  @Override
  public BlockOutcome run(FlowAction action, FlowCall call) {
    for (Object message : action.parameters().list("Messages")) {
      if (message instanceof Map<?, ?> map) {
        BlockPrompt.of(Parameters.of(map), call)
            .ifPresent(speech -> call.say(action.identifier(), speech));
      }
    }
    List<String> ways =
        action.transitions().conditions().stream().map(ConditionBranch::operand).toList();
    Optional<String> limit = call.text(action, "InterruptFrequencySeconds");
    return limit.isPresent() && ways.contains("MessagesInterrupted")
        ? BlockOutcome.value("MessagesInterrupted")
        : new BlockOutcome.Ended(
            CallEvent.Reason.WAITING, "prompts that go on until somebody answers");
  }
}
