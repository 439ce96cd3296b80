package vanity.fulfillment.lex;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.contract.Absent;
import vanity.contract.LexSession;
import vanity.contract.LexSlot;
import vanity.fulfillment.call.Decision;
import vanity.fulfillment.call.Next;
import vanity.fulfillment.call.Reply;
import vanity.fulfillment.hearing.Deed;
import vanity.fulfillment.hearing.Question;
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
    sessionState.put("sessionAttributes", attributes(turn, decision, state));
    switch (reply.next()) {
      case Next.Listen(Question question, boolean _) -> ask(sessionState, question, decision);
      case Next.End _ -> close(sessionState, turn.intent());
    }
    var answer = new LinkedHashMap<String, Object>();
    answer.put("sessionState", sessionState);
    answer.put("messages", messages(reply.speech(), turn.ssml()));
    answer.put("requestAttributes", requestAttributes(reply.next()));
    return answer;
  }

  private static void ask(Map<String, Object> sessionState, Question question, Decision decision) {
    switch (question) {
      case Question.Menu() -> sessionState.put("dialogAction", Map.of("type", "ElicitIntent"));
      case Question.Digits _ -> elicit(sessionState, LexSlot.PHONE_NUMBER, numberSlots(null));
      case Question.Confirm(String read) ->
          elicit(sessionState, LexSlot.YES_OR_NO, numberSlots(read));
      case Question.Sure _ -> elicit(sessionState, LexSlot.YES_OR_NO, numberSlots(null));
      case Question.Which(Deed deed) -> {
        LexSlot which = which(deed);
        elicit(sessionState, which, emptySlot(which.slot()));
        List<String> words = decision.state().offeredWords();
        sessionState.put("runtimeHints", RuntimeHints.of(which, words));
      }
    }
  }

  private static LexSlot which(Deed deed) {
    return switch (deed) {
      case KEEP -> LexSlot.WHICH_TO_KEEP;
      case SPELL -> LexSlot.WHICH_TO_SPELL;
      case EXPLAIN -> LexSlot.WHICH_TO_EXPLAIN;
    };
  }

  private static void elicit(
      Map<String, Object> sessionState, LexSlot asked, Map<String, @Nullable Object> slots) {
    sessionState.put("dialogAction", Map.of("type", "ElicitSlot", "slotToElicit", asked.slot()));
    sessionState.put(
        "intent",
        Map.of(
            "name",
            asked.intent(),
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

  private static Map<String, @Nullable Object> numberSlots(@Nullable String digits) {
    var slots = new LinkedHashMap<String, @Nullable Object>();
    slots.put(LexSlot.PHONE_NUMBER.slot(), digits == null ? null : slot(digits));
    slots.put(LexSlot.YES_OR_NO.slot(), null);
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
  private static Map<String, String> attributes(LexTurn turn, Decision decision, String state) {
    Next next = decision.reply().next();
    var attributes = new LinkedHashMap<>(turn.attributes());
    attributes.put(LexSession.STATE, state);
    attributes.put(LexSession.OUTCOME, outcome(next));
    attributes.put(LexSession.KEPT, decision.state().keptDisplay());
    if (next instanceof Next.Listen(Question question, boolean patient)) {
      attributes.putAll(ListeningAttributes.of(question, patient));
    }
    return attributes;
  }

  private static String outcome(Next next) {
    return switch (next) {
      case Next.Listen _ -> Absent.NONE;
      case Next.End(Next.Outcome outcome) ->
          switch (outcome) {
            case GOODBYE -> LexSession.GOODBYE;
            case AGENT -> LexSession.AGENT;
          };
    };
  }

  /** A key that answers a question must not become the intent that has the same key. */
  private static Map<String, String> requestAttributes(Next next) {
    return next instanceof Next.Listen(Question question, boolean _) && isOfKeys(question)
        ? Map.of("x-amz-lex:intent-switch", "DISABLE")
        : Map.of();
  }

  private static boolean isOfKeys(Question question) {
    return switch (question) {
      case Question.Confirm _, Question.Which _, Question.Sure _ -> true;
      case Question.Menu _, Question.Digits _ -> false;
    };
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
