package vanity.fulfillment.call;

import org.jspecify.annotations.Nullable;
import vanity.fulfillment.call.state.CallState;

/**
 * The state that a contact flow hands back, with the number that the line says its caller has.
 *
 * @param text of the state; null where there is none
 * @param caller in E.164, or null when withheld
 */
public record FlowState(@Nullable String text, @Nullable String caller) {

  /** Whether a state is of this caller, or of nobody. */
  boolean isOf(CallState state) {
    String number = state.party().number();
    return number == null || number.equals(caller);
  }
}
