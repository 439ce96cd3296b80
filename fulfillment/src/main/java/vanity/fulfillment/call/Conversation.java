package vanity.fulfillment.call;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.engine.VanityFinder;
import vanity.fulfillment.speaking.EndingPhrases;

/**
 * The whole conversation, pure: the state of the call and what the caller does now in, what is said
 * and recorded out. The same question always has the same answer, so it may be asked again.
 *
 * <p>It trusts what its own state expects over the intent that the bot chose, because a bot may
 * switch intents in the middle of a dictated number.
 */
public final class Conversation {
  private final StateText texts;
  private final Opener opener;
  private final TurnAnswer turns;

  public Conversation(VanityFinder finder) {
    texts = new StateText(finder);
    opener = new Opener(new PrintedNumber(finder));
    turns = new TurnAnswer(new NumberTaking(new Converting(finder)));
  }

  /**
   * Opens a call.
   *
   * @param agents whether this line has people to hand a caller to
   */
  public OpeningAnswer start(Arrival arrival, boolean agents) {
    return opener.open(arrival, agents);
  }

  /** Takes a caller back whom no person could take. */
  public Decision resume(@Nullable String state, TransferFailure failure) {
    return read(state)
        .map(known -> counted(known.byKeypad(false)))
        .map(known -> isOver(known) ? tooLong(known) : Replies.menu(known, Endings.nobody(failure)))
        .orElseGet(Opener::afresh);
  }

  /** Replies one turn with the bot. */
  public Decision answer(@Nullable String state, CallerTurn turn) {
    return read(state)
        .map(known -> counted(known.byKeypad(false)))
        .map(known -> known.with(known.question().keysOnly(turn.keysNext())))
        .map(known -> isOver(known) ? tooLong(known) : turns.answer(known, turn))
        .orElseGet(Opener::afresh);
  }

  /** Replies one turn of the flow's own keypad menu. */
  public Decision keypad(@Nullable String state, KeypadTurn turn) {
    CallState known = counted(read(state).orElseGet(() -> Opener.afresh().state()).byKeypad(true));
    return isOver(known) ? tooLong(known) : keyed(known, turn);
  }

  /** The state as the one line that {@link #answer} and the others take. */
  public String text(CallState state) {
    return texts.write(state);
  }

  private Optional<CallState> read(@Nullable String state) {
    return texts.read(state);
  }

  private static CallState counted(CallState state) {
    return state.with(state.tally().turn());
  }

  private static boolean isOver(CallState state) {
    return state.tally().turns() >= Tally.TURNS;
  }

  private static Decision tooLong(CallState state) {
    return Endings.goodbyeAfter(EndingPhrases.longCall(), state);
  }

  private Decision keyed(CallState state, KeypadTurn turn) {
    return switch (turn) {
      case KeypadTurn.Arrived() -> KeypadMenu.arrive(state);
      case KeypadTurn.Silent() -> Ladder.silent(state);
      case KeypadTurn.Pressed(String keys) -> turns.answer(state, CallerTurn.ofKeys(keys));
    };
  }
}
