package vanity.simulator.flow;

import java.util.Optional;
import vanity.contactflow.FlowAction;
import vanity.simulator.line.PlayedSpeech;

/** MessageParticipant: speaks to the end; keys pressed meanwhile are lost. */
final class SpeakRunner implements ActionRunner {

  @Override
  public BlockOutcome run(FlowAction action, FlowCall call) {
    Optional<PlayedSpeech> prompt = BlockPrompt.of(action, call);
    prompt.ifPresent(speech -> call.say(action.identifier(), speech));
    return prompt.isPresent()
        ? BlockOutcome.next()
        : BlockOutcome.failed("a prompt that cannot be spoken: malformed SSML or too long");
  }
}
