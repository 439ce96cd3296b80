package vanity.publisher;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanity.contract.BotSample;

/** A line that answers as it should, for what is not about the gate. */
final class AnsweringLine implements LiveLine {
  @Override
  public FunctionAnswer open(String functionArn, String instanceArn) {
    return new FunctionAnswer(
        "1", Optional.empty(), Map.of("status", "withheld", "say", "Which?", "state", "s1"));
  }

  @Override
  public BotAnswer say(GateQuestions questions, String utterance, String state) {
    Set<String> intents =
        questions.samples().stream().map(BotSample::intent).collect(Collectors.toSet());
    return new BotAnswer(intents, true);
  }
}
