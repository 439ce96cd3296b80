package vanity.fulfillment.connect;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.contract.Absent;
import vanity.contract.FlowAnswer;
import vanity.contract.FlowRequest;
import vanity.contract.ListeningTimes;
import vanity.contract.OpeningStatus;
import vanity.fulfillment.call.ContactId;
import vanity.fulfillment.call.Decision;
import vanity.fulfillment.call.KeypadTurn;
import vanity.fulfillment.call.Next;
import vanity.fulfillment.call.OpeningAnswer;
import vanity.fulfillment.call.TransferFailure;
import vanity.fulfillment.hearing.Question;
import vanity.json.JsonObject;

/**
 * Translates between a contact flow and the conversation.
 *
 * <p>Answers are flat maps of texts that are never empty, because a flow can neither read nested
 * values nor compare with an empty one (docs/wire-formats.md#flat-answer).
 */
public final class ConnectEdge {
  /** What a block that stores keys holds when none came (docs/wire-formats.md#stored-input). */
  private static final String TIMEOUT = "Timeout";

  private ConnectEdge() {}

  /** Whether an event comes from a contact flow. */
  public static boolean sent(JsonObject event) {
    return event.holdsObject("Details");
  }

  /**
   * Reads an event of a contact flow.
   *
   * @throws IllegalArgumentException for an operation that this Lambda does not know
   */
  public static ConnectRequest read(JsonObject event) {
    JsonObject contact = event.object("Details").object("ContactData");
    JsonObject asked = event.object("Details").object("Parameters");
    String contactId = ContactId.of(contact.text("ContactId"));
    String address = contact.object("CustomerEndpoint").text("Address");
    String operation = Optional.ofNullable(asked.text(FlowRequest.OPERATION)).orElse("");
    return switch (operation) {
      case FlowRequest.OFFER ->
          new ConnectRequest.Offer(
              contactId, address, given(asked, FlowRequest.AGENT_QUEUE) != null);
      case FlowRequest.RESUME ->
          new ConnectRequest.Resume(
              contactId, address, given(asked, FlowRequest.STATE), failure(asked));
      case FlowRequest.KEY ->
          new ConnectRequest.Keypad(
              contactId,
              address,
              given(asked, FlowRequest.STATE),
              keypad(asked.text(FlowRequest.PRESSED)));
      default ->
          throw new IllegalArgumentException(
              "The flow asks for an operation that is none. Use offer, resume or key.");
    };
  }

  /** The answer to the opening of a call. */
  public static Map<String, String> opened(OpeningAnswer started, String state, Instant at) {
    return answer(started.status().text(), started.decision(), state, at);
  }

  /** The answer to a caller who comes back to the conversation. */
  public static Map<String, String> resumed(Decision decision, String state, Instant at) {
    return answer(OpeningStatus.OFFER.text(), decision, state, at);
  }

  /** The answer to a key of the flow's own menu. */
  public static Map<String, String> keyed(Decision decision, String state, Instant at) {
    String status =
        switch (decision.reply().next()) {
          case Next.Listen(Question.Digits _, boolean _) -> FlowAnswer.NUMBER;
          case Next.Listen _ -> FlowAnswer.MENU;
          case Next.End(Next.Outcome outcome) ->
              outcome == Next.Outcome.AGENT ? FlowAnswer.AGENT : FlowAnswer.GOODBYE;
        };
    return answer(status, decision, state, at);
  }

  private static Map<String, String> answer(
      String status, Decision decision, String state, Instant at) {
    boolean number = decision.reply().next() instanceof Next.Listen(Question.Digits _, boolean _);
    var answer = new LinkedHashMap<String, String>();
    answer.put(FlowAnswer.STATUS, status);
    answer.put(FlowAnswer.SAY, decision.reply().speech().ssml());
    answer.put(FlowAnswer.STATE, state);
    answer.put(FlowAnswer.MAX_KEYS, number ? "11" : "1");
    answer.put(
        FlowAnswer.END_TIMEOUT, number ? ListeningTimes.END_AT_DIGITS : ListeningTimes.END_AT_MENU);
    answer.put(FlowAnswer.AT, at.toString());
    answer.put(FlowAnswer.KEPT, decision.state().keptDisplay());
    return answer;
  }

  private static KeypadTurn keypad(@Nullable String key) {
    return switch (key) {
      case Absent.NONE -> new KeypadTurn.Arrived();
      case TIMEOUT -> new KeypadTurn.Silent();
      case null -> new KeypadTurn.Pressed("");
      default -> new KeypadTurn.Pressed(key);
    };
  }

  private static TransferFailure failure(JsonObject asked) {
    return switch (Optional.ofNullable(asked.text(FlowRequest.REASON)).orElse("")) {
      case FlowRequest.CLOSED -> TransferFailure.CLOSED;
      case FlowRequest.FULL -> TransferFailure.FULL;
      case FlowRequest.NO_ANSWER -> TransferFailure.NO_ANSWER;
      case FlowRequest.CAME_BACK -> TransferFailure.CAME_BACK;
      default -> TransferFailure.ERROR;
    };
  }

  /** A parameter; null where the flow says {@code none} or nothing. */
  private static @Nullable String given(JsonObject asked, String name) {
    String value = asked.text(name);
    return value == null || value.isBlank() || value.equals(Absent.NONE) ? null : value;
  }
}
