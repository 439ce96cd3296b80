package vanity.fulfillment.lex;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.call.CallerTurn;

/**
 * One turn as Lex sends it.
 *
 * @param contactId the session's id, which is the contact's
 * @param intent the name that Lex chose
 * @param attributes of the session, all to be sent back
 * @param ssml whether the channel takes SSML
 */
public record LexTurn(
    String contactId,
    String intent,
    @Nullable String state,
    CallerTurn turn,
    Map<String, String> attributes,
    boolean ssml) {
  public LexTurn {
    attributes = Map.copyOf(attributes);
  }
}
