package vanity.fulfillment.call;

import vanity.fulfillment.call.Question.Expecting;

/** Understands one turn by what the call waits for, whatever intent the bot chose. */
final class TurnAnswer {
  private final MenuAnswer menu;
  private final DigitsAnswer number;
  private final ConfirmAnswer confirm;

  TurnAnswer(NumberTaking numbers) {
    menu = new MenuAnswer(numbers);
    number = new DigitsAnswer(numbers);
    confirm = new ConfirmAnswer(numbers);
  }

  Decision answer(CallState state, CallerTurn turn) {
    if (isSilence(state, turn)) {
      return Ladder.silent(state);
    }
    return switch (state.question().expecting()) {
      case MENU -> menu.take(state, turn);
      case NUMBER -> number.take(state, turn);
      case CONFIRM -> confirm.take(state, turn);
      case SPELL -> ChoiceAnswer.take(state, turn, Command.SPELL);
      case KEEP -> ChoiceAnswer.take(state, turn, Command.KEEP);
      case EXPLAIN -> ChoiceAnswer.take(state, turn, Command.EXPLAIN);
    };
  }

  /**
   * A star empties what was keyed and leaves the slot's intent; the fallback after no key at all
   * means that the bot waited for keys in vain (docs/wire-formats.md#keys-in-vain).
   */
  private static boolean isSilence(CallState state, CallerTurn turn) {
    boolean asked = state.question().expecting() != Expecting.MENU;
    return turn.silent() && (!turn.keyed() || (asked && turn.command() == Command.NONE));
  }
}
