package vanity.fulfillment.lex;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vanity.contract.Absent;
import vanity.contract.LexSession;
import vanity.engine.PhoneNumber;
import vanity.fulfillment.call.Command;
import vanity.fulfillment.call.Decision;
import vanity.fulfillment.call.Next;
import vanity.fulfillment.call.Reply;
import vanity.fulfillment.speaking.Passage;
import vanity.fulfillment.speaking.Speech;

/** Writes what a decision comes to as a Lex V2 code hook's answer. */
public final class LexAnswer {
  private static final int LONGEST_MESSAGE = 1_000;

  private LexAnswer() {}

  /**
   * The answer to one turn.
   *
   * @param state the new state as text
   */
  public static Map<String, ?> to(LexTurn turn, Decision decision, String state) {
    Reply reply = decision.reply();
    var sessionState = new LinkedHashMap<String, Object>();
    sessionState.put("sessionAttributes", attributes(turn, decision, reply, state));
    step(sessionState, turn, reply.next());
    var answer = new LinkedHashMap<String, Object>();
    answer.put("sessionState", sessionState);
    answer.put("messages", messages(reply.speech(), turn.ssml()));
    answer.put("requestAttributes", requestAttributes(reply.next()));
    return answer;
  }

  private static void step(Map<String, Object> sessionState, LexTurn turn, Next next) {
    switch (next) {
      case Next.Menu() -> sessionState.put("dialogAction", Map.of("type", "ElicitIntent"));
      case Next.Digits() -> elicit(sessionState, Command.CONVERT, "phoneNumber", numberSlots(null));
      case Next.Confirm(PhoneNumber number) ->
          elicit(sessionState, Command.CONVERT, "correct", numberSlots(number));
      case Next.Choice(Command command) ->
          elicit(sessionState, command, "choice", emptySlot("choice"));
      case Next.End(Next.Outcome outcome) -> close(sessionState, turn.intent());
    }
  }

  private static void elicit(
      Map<String, Object> sessionState,
      Command command,
      String slot,
      Map<String, @Nullable Object> slots) {
    sessionState.put("dialogAction", Map.of("type", "ElicitSlot", "slotToElicit", slot));
    sessionState.put(
        "intent",
        Map.of(
            "name",
            Objects.requireNonNull(command.intent()),
            "state",
            "InProgress",
            "confirmationState",
            "None",
            "slots",
            slots));
  }

  /** Always Fulfilled: a Failed close would take the flow's error branch. */
  private static void close(Map<String, Object> sessionState, String intent) {
    sessionState.put("dialogAction", Map.of("type", "Close"));
    sessionState.put(
        "intent", Map.of("name", intent, "state", "Fulfilled", "confirmationState", "None"));
  }

  private static Map<String, @Nullable Object> emptySlot(String name) {
    var slots = new HashMap<String, @Nullable Object>();
    slots.put(name, null);
    return slots;
  }

  private static Map<String, @Nullable Object> numberSlots(@Nullable PhoneNumber number) {
    var slots = new LinkedHashMap<String, @Nullable Object>();
    slots.put("phoneNumber", number == null ? null : slot(number.digits()));
    slots.put("correct", null);
    return slots;
  }

  private static Map<String, Object> slot(String value) {
    return Map.of(
        "shape",
        "Scalar",
        "value",
        Map.of(
            "originalValue", value, "interpretedValue", value, "resolvedValues", List.of(value)));
  }

  /** Everything that came in goes back, for what a hook returns replaces what the session holds. */
  private static Map<String, String> attributes(
      LexTurn turn, Decision decision, Reply reply, String state) {
    boolean number = reply.next() instanceof Next.Digits;
    var attributes = new LinkedHashMap<>(turn.attributes());
    attributes.put(LexSession.STATE, state);
    attributes.put(LexSession.OUTCOME, outcome(reply.next()));
    attributes.put(LexSession.KEPT, decision.state().keptDisplay());
    attributes.put("x-amz-lex:dtmf:max-length:*:*", number ? "11" : "1");
    attributes.put("x-amz-lex:dtmf:end-timeout-ms:*:*", "3000");
    attributes.put("x-amz-lex:audio:start-timeout-ms:*:*", "6000");
    attributes.put("x-amz-lex:audio:end-timeout-ms:*:*", number ? "2000" : "640");
    attributes.put("x-amz-lex:audio:max-length-ms:*:*", "15000");
    attributes.put("x-amz-lex:allow-interrupt:*:*", reply.interruptible() ? "true" : "false");
    return attributes;
  }

  private static String outcome(Next next) {
    return next instanceof Next.End(Next.Outcome outcome) ? outcome(outcome) : Absent.NONE;
  }

  private static String outcome(Next.Outcome outcome) {
    return switch (outcome) {
      case GOODBYE -> LexSession.GOODBYE;
      case AGENT -> LexSession.AGENT;
      case KEYPAD -> LexSession.KEYPAD;
    };
  }

  /** A key that answers a question must not become the intent that has the same key. */
  private static Map<String, String> requestAttributes(Next next) {
    return next instanceof Next.Confirm || next instanceof Next.Choice
        ? Map.of("x-amz-lex:intent-switch", "DISABLE")
        : Map.of();
  }

  private static List<Map<String, String>> messages(Speech speech, boolean ssml) {
    return ssml
        ? speech.documents(LONGEST_MESSAGE).stream()
            .map(document -> Map.of("contentType", "SSML", "content", document))
            .toList()
        : speech.passages().stream()
            .map(Passage::text)
            .map(text -> Map.of("contentType", "PlainText", "content", text))
            .toList();
  }
}
