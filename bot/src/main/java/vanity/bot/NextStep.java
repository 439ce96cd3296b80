package vanity.bot;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation goes next, with the values it sets on the way.
 *
 * @param type null where only values are set
 * @param intent name of the intent to start, or null for the present one
 * @param slots interpreted values by slot name
 */
public record NextStep(
    @Nullable Type type,
    @Nullable String slotToElicit,
    @Nullable String intent,
    Map<String, String> slots,
    Map<String, String> sessionAttributes) {

  public NextStep {
    slots = Map.copyOf(slots);
    sessionAttributes = Map.copyOf(sessionAttributes);
  }

  /** The dialog actions of the export format. */
  public enum Type {
    ELICIT_INTENT("ElicitIntent"),
    START_INTENT("StartIntent"),
    ELICIT_SLOT("ElicitSlot"),
    EVALUATE_CONDITIONAL("EvaluateConditional"),
    INVOKE_DIALOG_CODE_HOOK("InvokeDialogCodeHook"),
    CONFIRM_INTENT("ConfirmIntent"),
    FULFILL_INTENT("FulfillIntent"),
    CLOSE_INTENT("CloseIntent"),
    END_CONVERSATION("EndConversation");

    private final String wireName;

    Type(String wireName) {
      this.wireName = wireName;
    }

    public String wireName() {
      return wireName;
    }
  }
}
