package vanity.fulfillment.call;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.engine.VanityFinder;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.call.state.PrintedNumber;
import vanity.fulfillment.call.state.StateText;
import vanity.fulfillment.call.state.Tally;
import vanity.fulfillment.speaking.EndingPhrases;

/**
 * The whole conversation, pure: the state of the call and what the caller does now in, what is said
 * and recorded out. The same question at the same time always has the same answer, so it may be
 * asked again.
 *
 * <p>It acts on what the caller means, whatever intent the bot chose, because a bot may switch
 * intents in the middle of a dictated number.
 */
public final class Conversation {
  private final StateText texts;
  private final Opener opener;
  private final Turns turns;

  public Conversation(VanityFinder finder) {
    texts = new StateText(finder);
    opener = new Opener(new PrintedNumber(finder));
    turns = new Turns(finder);
  }

  /**
   * Opens a call.
   *
   * @param agents whether this line has people to hand a caller to
   */
  public OpeningAnswer start(Arrival arrival, boolean agents, Instant at) {
    OpeningAnswer opening = opener.open(arrival, agents);
    return new OpeningAnswer(opening.status(), opening.decision().spoken(at));
  }

  /** Takes a caller back whom no person could take. */
  public Decision resume(FlowState state, TransferFailure failure, Instant at) {
    return turn(state.text(), false, at)
        .filter(state::isOf)
        .map(known -> isOver(known, at) ? tooLong(known) : back(known, failure))
        .orElseGet(Opener::startOver)
        .spoken(at);
  }

  /** Answers one turn with the bot. */
  public Decision answer(@Nullable String state, CallerTurn turn, Instant at) {
    return turn(state, false, at)
        .map(known -> isOver(known, at) ? tooLong(known) : turns.answer(known, turn))
        .orElseGet(Opener::startOver)
        .spoken(at);
  }

  /** Answers one turn of the flow's own keypad menu. */
  public Decision keypad(FlowState state, KeypadTurn turn, Instant at) {
    CallState known =
        turn(state.text(), true, at)
            .filter(state::isOf)
            .orElseGet(() -> Opener.startOver().state().byKeypad(true));
    return (isOver(known, at) ? tooLong(known) : keyed(known, turn)).spoken(at);
  }

  /** The state as the one line that {@link #answer} and the others take. */
  public String text(CallState state) {
    return texts.write(state);
  }

  /** The state at the beginning of one more turn. */
  private Optional<CallState> turn(@Nullable String state, boolean keypad, Instant at) {
    return texts.read(state).map(known -> counted(known.byKeypad(keypad), at));
  }

  private static CallState counted(CallState state, Instant at) {
    Tally tally = state.tally().turn();
    return state.with(state.timing().cutsTheBeginning(at) ? tally : tally.heardOut());
  }

  private static boolean isOver(CallState state, Instant at) {
    return state.tally().turns() >= Tally.TURNS || state.timing().isTooLong(at);
  }

  private static Decision tooLong(CallState state) {
    return Endings.goodbyeAfter(EndingPhrases.longCall(), state);
  }

  private static Decision back(CallState state, TransferFailure failure) {
    return Replies.menu(state, Endings.nobody(failure));
  }

  private Decision keyed(CallState state, KeypadTurn turn) {
    return switch (turn) {
      case KeypadTurn.Arrived() -> KeypadMenu.arrive(state);
      case KeypadTurn.Silent() -> turns.answer(state, new CallerTurn.Silent());
      case KeypadTurn.Pressed(String keys) -> turns.answer(state, new CallerTurn.Keyed(keys));
    };
  }
}
