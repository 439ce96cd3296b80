package vanity.simulator.stub;

import java.util.Map;
import java.util.Optional;
import vanity.contactflow.ConditionBranch;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.simulator.lex.Lex;
import vanity.simulator.lex.LexBlock;
import vanity.simulator.lex.LexResult;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Listening;
import vanity.simulator.line.PlayedSpeech;

/** A bot nobody knows: words equal to an intent of the block's conditions mean that intent. */
public final class StubLex implements Lex {
  private static final String NOT_UNDERSTOOD = "FallbackIntent";

  private final Flow flow;
  private final Map<String, Lex> bots;

  /**
   * @param bots doubles of known bots, by alias
   */
  public StubLex(Flow flow, Map<String, Lex> bots) {
    this.flow = flow;
    this.bots = Map.copyOf(bots);
  }

  @Override
  public LexResult converse(LexBlock block) {
    Optional<Lex> known = Stubs.find(bots, block.aliasArn());
    return known.isPresent() ? known.get().converse(block) : guess(block);
  }

  private LexResult guess(LexBlock block) {
    PlayedSpeech.ifWellFormed(block.prompt())
        .filter(prompt -> !prompt.text().isEmpty())
        .ifPresent(prompt -> say(block, prompt));
    var listening = new Listening(block.block(), Listening.By.LEX, null);
    block.events().happened(new CallEvent.Listen(block.block(), Listening.By.LEX, null));
    CallerInput input = block.line().listen(listening);
    return switch (input) {
      case CallerInput.HungUp _ -> {
        block.events().happened(new CallEvent.HungUp());
        yield new LexResult.HungUp();
      }
      case CallerInput.Speech(String words) -> {
        block.events().happened(new CallEvent.Said(words));
        yield closed(block, intent(block, words));
      }
      case CallerInput.Keys(String keys) -> {
        block.events().happened(new CallEvent.Pressed(keys, keys));
        yield closed(block, intent(block, keys));
      }
      case CallerInput.Silence _ -> {
        block.events().happened(new CallEvent.Silent());
        yield closed(block, NOT_UNDERSTOOD);
      }
      case CallerInput.Noise _ -> {
        block.events().happened(new CallEvent.Noisy());
        yield closed(block, NOT_UNDERSTOOD);
      }
    };
  }

  private static void say(LexBlock block, PlayedSpeech prompt) {
    block.events().happened(prompt.in(block.block()));
    block.clock().advance(prompt.lasts());
  }

  private String intent(LexBlock block, String words) {
    return flow.action(block.block()).map(FlowAction::transitions).stream()
        .flatMap(transitions -> transitions.conditions().stream())
        .map(ConditionBranch::operand)
        .filter(words.strip()::equalsIgnoreCase)
        .findFirst()
        .orElse(NOT_UNDERSTOOD);
  }

  private static LexResult closed(LexBlock block, String intent) {
    return new LexResult.Closed(intent, "Fulfilled", Map.of(), block.sessionAttributes());
  }
}
