package vanity.fulfillment.call;

import org.jspecify.annotations.Nullable;
import vanity.engine.VanityNumber;

/**
 * All that a call remembers between two turns.
 *
 * @param kept the caller's favourite
 * @param keypad the call goes on by the flow's keypad menu
 */
public record CallState(
    Party party,
    Offer offer,
    Question question,
    Tally tally,
    @Nullable VanityNumber kept,
    boolean keypad) {

  static CallState of(Party party) {
    return new CallState(party, Offer.NONE, Question.MENU, Tally.START, null, false);
  }

  /** The favourite as printed, or {@code none}. */
  public String keptDisplay() {
    return kept == null ? "none" : kept.display();
  }

  /** Whether to ask for keys alone. */
  boolean keysOnly() {
    return keypad || question.keysOnly();
  }

  CallState with(Offer changed) {
    return new CallState(party, changed, question, tally, kept, keypad);
  }

  CallState with(Question changed) {
    return new CallState(party, offer, changed, tally, kept, keypad);
  }

  CallState with(Tally changed) {
    return new CallState(party, offer, question, changed, kept, keypad);
  }

  CallState keeping(@Nullable VanityNumber favourite) {
    return new CallState(party, offer, question, tally, favourite, keypad);
  }

  CallState byKeypad(boolean keys) {
    return new CallState(party, offer, question, tally, kept, keys);
  }
}
