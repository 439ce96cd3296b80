package vanity.fulfillment.call.state;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.engine.VanityNumber;
import vanity.fulfillment.hearing.Question;

/**
 * All that a call remembers between two turns.
 *
 * @param question the open one
 * @param kept the caller's favourite
 * @param keypad the call goes on by the flow's keypad menu
 */
public record CallState(
    Party party,
    Offer offer,
    Question question,
    Tally tally,
    Timing timing,
    @Nullable VanityNumber kept,
    boolean keypad) {

  public static CallState of(Party party) {
    return new CallState(
        party, Offer.NONE, new Question.Menu(), Tally.START, Timing.UNKNOWN, null, false);
  }

  /** The favourite as printed, or {@code none}. */
  public String keptDisplay() {
    return kept == null ? "none" : kept.display();
  }

  /** The words of the offer that was spoken last. */
  public List<String> offeredWords() {
    return offer.spoken().stream().flatMap(number -> number.words().stream()).toList();
  }

  public CallState with(Offer changed) {
    return new CallState(party, changed, question, tally, timing, kept, keypad);
  }

  public CallState with(Question changed) {
    return new CallState(party, offer, changed, tally, timing, kept, keypad);
  }

  public CallState with(Tally changed) {
    return new CallState(party, offer, question, changed, timing, kept, keypad);
  }

  public CallState keeping(@Nullable VanityNumber favourite) {
    return new CallState(party, offer, question, tally, timing, favourite, keypad);
  }

  /** From now on nothing is stored of the caller. */
  public CallState forNobody() {
    var nobody = new Party(null, party.agents());
    return new CallState(nobody, offer, question, tally, timing, kept, keypad);
  }

  public CallState byKeypad(boolean keys) {
    return new CallState(party, offer, question, tally, timing, kept, keys);
  }

  public CallState speaking(Instant at, Duration length) {
    return new CallState(party, offer, question, tally, timing.speaking(at, length), kept, keypad);
  }
}
