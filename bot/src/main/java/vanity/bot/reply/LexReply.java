package vanity.bot.reply;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.Messages;

/**
 * An answer of a Lambda function to a Lex V2 code hook that the service takes.
 *
 * @param intent null where the answer names none
 * @param sessionAttributes null keeps those of the session, anything else replaces them all
 * @param activeContexts null keeps those of the session
 * @param runtimeHints null keeps those of the session
 */
public record LexReply(
    Action action,
    @Nullable String slotToElicit,
    @Nullable IntentState intent,
    @Nullable Map<String, String> sessionAttributes,
    @Nullable List<ActiveContext> activeContexts,
    @Nullable RuntimeHints runtimeHints,
    Map<String, String> requestAttributes,
    List<Messages.Message> messages) {

  /** The dialog actions that an answer may ask for. */
  public enum Action {
    CLOSE("Close"),
    CONFIRM_INTENT("ConfirmIntent"),
    DELEGATE("Delegate"),
    ELICIT_INTENT("ElicitIntent"),
    ELICIT_SLOT("ElicitSlot");

    private final String wireName;

    Action(String wireName) {
      this.wireName = wireName;
    }

    public String wireName() {
      return wireName;
    }
  }

  /**
   * What an answer says of an intent.
   *
   * @param slots by name, null for a slot that is empty; the map itself is null where it is absent
   */
  public record IntentState(
      String name,
      @Nullable String state,
      @Nullable String confirmationState,
      @Nullable Map<String, @Nullable SlotValue> slots) {}

  /** A context that stays active for some turns and seconds. */
  public record ActiveContext(String name, int turnsToLive, int secondsToLive) {}
}
