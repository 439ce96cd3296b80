package vanity.simulator.stub;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<String, StubBot.Utterances> utterances;
  private final Set<String> told = new HashSet<>();

  /**
   * @param bots doubles of known bots, by alias
   * @param utterances what bots of which no more is known understand, by alias
   */
  public StubLex(Flow flow, Map<String, Lex> bots, Map<String, StubBot.Utterances> utterances) {
    this.flow = flow;
    this.bots = Map.copyOf(bots);
    this.utterances = Map.copyOf(utterances);
  }

  @Override
  public LexResult converse(LexBlock block) {
    Lex exact = bots.get(block.aliasArn());
    if (exact != null) {
      return exact.converse(block);
    }
    Optional<StubBot.Utterances> stub = Stubs.find(utterances, block.aliasArn());
    Optional<Lex> any = Stubs.find(bots, block.aliasArn());
    if (any.isPresent() && !utterances.containsKey(block.aliasArn())) {
      return any.get().converse(block);
    }
    if (stub.isEmpty() && told.add(block.block())) {
      String missing = "no bot " + block.aliasArn() + " is here: it knows the names of its intents";
      block.events().happened(new CallEvent.Stubbed(block.block(), missing));
    }
    return guess(block, stub);
  }

  private LexResult guess(LexBlock block, Optional<StubBot.Utterances> stub) {
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
        yield closed(block, stub, words);
      }
      case CallerInput.Keys(String keys) -> {
        block.events().happened(new CallEvent.Pressed(keys, keys));
        yield closed(block, stub, keys);
      }
      case CallerInput.Silence _ -> {
        block.events().happened(new CallEvent.Silent());
        yield closed(block, stub, "");
      }
      case CallerInput.Noise _ -> {
        block.events().happened(new CallEvent.Noisy());
        yield closed(block, stub, "");
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

  private LexResult closed(LexBlock block, Optional<StubBot.Utterances> stub, String words) {
    StubBot.Understood meaning =
        stub.flatMap(bot -> bot.of(words))
            .orElseGet(() -> new StubBot.Understood(intent(block, words), Map.of(), Map.of()));
    Map<String, String> session = new HashMap<>(block.sessionAttributes());
    session.putAll(meaning.sessionAttributes());
    return new LexResult.Closed(meaning.intent(), "Fulfilled", meaning.slots(), session);
  }
}
