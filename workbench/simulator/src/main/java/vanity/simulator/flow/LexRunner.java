package vanity.simulator.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vanity.contactflow.FlowAction;
import vanity.simulator.lex.LexBlock;
import vanity.simulator.lex.LexResult;
import vanity.simulator.line.PlayedSpeech;

/** ConnectParticipantWithLexBot: hands the caller to a bot until it closes an intent. */
final class LexRunner implements ActionRunner {
  private static final int LONGEST_SPEECH = 15_000;

  @Override
  public BlockOutcome run(FlowAction action, FlowCall call) {
    Optional<PlayedSpeech> prompt = BlockPrompt.of(action, call);
    Map<String, String> session =
        call.filled(action.parameters().at("LexSessionAttributes").texts());
    Optional<String> alias =
        call.text(action.parameters().at("LexV2Bot"), "AliasArn")
            .or(() -> call.text(action.parameters().at("LexBot"), "Name"));
    call.spoken();
    if (prompt.isEmpty()) {
      return failed(call, "a prompt that cannot be spoken: malformed SSML or too long");
    }
    if (alias.isEmpty()) {
      return failed(call, "no bot alias");
    }
    if (tooLong(session)) {
      return failed(call, "an audio max-length-ms above " + LONGEST_SPEECH);
    }
    return outcome(
        call, call.lex().converse(block(action, call, alias.get(), prompt.get(), session)));
  }

  private static LexBlock block(
      FlowAction action,
      FlowCall call,
      String alias,
      PlayedSpeech prompt,
      Map<String, String> session) {
    return new LexBlock(
        action.identifier(),
        call.contact().id(),
        alias,
        call.contact().text(Contact.LANGUAGE),
        prompt.ssml() == null ? prompt.text() : prompt.ssml(),
        session,
        call.line(),
        call.events(),
        call.clock());
  }

  private static boolean tooLong(Map<String, String> session) {
    return session.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("x-amz-lex:audio:max-length-ms"))
        .anyMatch(
            entry -> Operators.holds("NumberGreaterThan", entry.getValue(), "" + LONGEST_SPEECH));
  }

  private static BlockOutcome outcome(FlowCall call, LexResult result) {
    return switch (result) {
      case LexResult.Closed closed -> {
        call.contact().set(Contact.LEX, values(closed));
        yield BlockOutcome.value(closed.intent());
      }
      case LexResult.Failed failed -> failed(call, failed.reason());
      case LexResult.HungUp _ -> new BlockOutcome.HungUp();
    };
  }

  private static Map<String, Object> values(LexResult.Closed closed) {
    Map<String, Object> lex = new LinkedHashMap<>();
    lex.put("IntentName", closed.intent());
    lex.put("DialogState", closed.state());
    lex.put("Slots", closed.slots());
    lex.put("SessionAttributes", closed.sessionAttributes());
    return lex;
  }

  private static BlockOutcome failed(FlowCall call, String reason) {
    call.contact().clear(Contact.LEX);
    return BlockOutcome.failed(reason);
  }
}
