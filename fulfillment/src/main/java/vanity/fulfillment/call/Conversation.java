package vanity.fulfillment.call;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.engine.VanityFinder;

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
  private final Listening listening;

  public Conversation(VanityFinder finder) {
    var options = new Options(finder);
    texts = new StateText(finder);
    opener = new Opener(options, new PrintedNumber(finder));
    listening = new Listening(new NumberTaking(new Converting(options)));
  }

  /**
   * Opens a call.
   *
   * @param agents whether this line has people to hand a caller to
   */
  public Started start(Ringing ringing, boolean agents) {
    return opener.open(ringing, agents);
  }

  /** Takes a caller back whom no person could take. */
  public Decision resume(@Nullable String state, Setback setback) {
    return read(state)
        .map(known -> counted(known.byKeypad(false)))
        .map(known ->
            isOver(known) ? tooLong(known) : Answers.menu(known, EndingPhrases.setback(setback)))
        .orElseGet(Opener::afresh);
  }

  /** Answers one turn with the bot. */
  public Decision answer(@Nullable String state, CallerTurn turn) {
    return read(state)
        .map(known -> counted(known.byKeypad(false)))
        .map(known -> known.with(known.question().keysOnly(turn.keysNext())))
        .map(known -> isOver(known) ? tooLong(known) : listening.answer(known, turn))
        .orElseGet(Opener::afresh);
  }

  /** Answers one turn of the flow's own keypad menu. */
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
      case KeypadTurn.Arrived() -> Keypad.arrive(state);
      case KeypadTurn.Silent() -> Ladder.silent(state);
      case KeypadTurn.Pressed(String keys) -> listening.answer(state, CallerTurn.ofKeys(keys));
    };
  }
}
