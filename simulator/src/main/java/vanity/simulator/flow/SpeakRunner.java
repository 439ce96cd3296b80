package vanity.simulator.flow;

import java.util.Optional;
import vanity.contactflow.FlowAction;
import vanity.simulator.line.Utterance;

/** MessageParticipant: speaks to the end; keys pressed meanwhile are lost. */
final class SpeakRunner implements ActionRunner {

  @Override
  public Outcome run(FlowAction action, FlowCall call) {
    Optional<Utterance> prompt = Prompt.of(action, call);
    prompt.ifPresent(utterance -> call.say(action.identifier(), utterance));
    return prompt.isPresent()
        ? Outcome.next()
        : Outcome.failed("a prompt that cannot be spoken: malformed SSML or too long");
  }
}
