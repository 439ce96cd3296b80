package vanity.simulator.flow;

import java.util.Optional;
import vanity.contactflow.FlowAction;
import vanity.simulator.line.Speech;

/** MessageParticipant: speaks to the end; keys pressed meanwhile are lost. */
final class SpeakRunner implements ActionRunner {

  @Override
  public Outcome run(FlowAction action, FlowCall call) {
    Optional<Speech> prompt = Prompt.of(action, call);
    prompt.ifPresent(speech -> call.say(action.identifier(), speech));
    return prompt.isPresent()
        ? Outcome.next()
        : Outcome.failed("a prompt that cannot be spoken: malformed SSML or too long");
  }
}
