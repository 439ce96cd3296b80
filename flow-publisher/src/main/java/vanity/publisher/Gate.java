package vanity.publisher;

import java.util.Optional;
import vanity.contract.BotSample;

/**
 * Lets a request on once the live function and the live bot have answered
 * (docs/decisions/0705-the-line-is-asked-before-callers-reach-it.md).
 */
final class Gate {
  private final LiveLine line;
  private Optional<String> passed = Optional.empty();

  Gate(LiveLine line) {
    this.line = line;
  }

  /**
   * What the request has to wait for; empty if the line answers.
   *
   * <p>It is not asked again in the same request, as long as Lambda keeps this function: asking
   * twice costs some calls and changes nothing.
   */
  Optional<Step> shut(ResourceEvent event) {
    Optional<String> request = Optional.of(event.requestId());
    if (passed.equals(request)) {
      return Optional.empty();
    }
    Optional<Step> shut = ask(event.questions());
    if (shut.isEmpty()) {
      passed = request;
    }
    return shut;
  }

  // The function first: where it fails, the bot in front of it fails, too, and says less.
  private Optional<Step> ask(GateQuestions questions) {
    FunctionAnswer opening = line.open(questions.functionArn(), questions.instanceArn());
    return opening
        .fault(questions.functionVersion())
        .map(fault -> waiting("the function %s %s".formatted(questions.functionArn(), fault)))
        .or(() -> askBot(questions, opening.state()));
  }

  private Optional<Step> askBot(GateQuestions questions, String state) {
    for (BotSample sample : questions.samples()) {
      Optional<String> fault = line.say(questions, sample.utterance(), state).fault(sample);
      if (fault.isPresent()) {
        return fault.map(
            it -> waiting("the bot alias %s %s".formatted(questions.botAliasArn(), it)));
      }
    }
    return Optional.empty();
  }

  // An alias that has just moved may still be answered for by what it was at before.
  private static Step waiting(String fault) {
    return new Step.Wait(
        fault, WaitLimits.SHORT, "Mend it, or look at its log; what callers reach was not changed");
  }
}
