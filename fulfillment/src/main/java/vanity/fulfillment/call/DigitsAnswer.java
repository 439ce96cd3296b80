package vanity.fulfillment.call;

import java.util.List;
import vanity.fulfillment.speaking.NumberPhrases;
import vanity.fulfillment.speaking.Speech;

/** What a caller says or presses when a phone number is asked for. */
final class DigitsAnswer {
  private final NumberTaking numbers;

  DigitsAnswer(NumberTaking numbers) {
    this.numbers = numbers;
  }

  Decision take(CallState state, CallerTurn turn) {
    return turn.keyed() ? keyed(state, turn) : spoken(state, turn);
  }

  private Decision keyed(CallState state, CallerTurn turn) {
    // No number begins with 0, so a lone 0 leads back.
    if (turn.words().equals("0") && state.question().digits().isEmpty()) {
      return Replies.menu(state, Speech.NOTHING);
    }
    return numbers.keyed(state, turn.words());
  }

  private Decision spoken(CallState state, CallerTurn turn) {
    var said = new Utterance(turn);
    List<SpokenDigits> dictated = said.dictated().filter(DigitsAnswer::isMeant).toList();
    if (!dictated.isEmpty()) {
      return numbers.spoken(state, dictated);
    }
    Command command = said.commandBesides(Command.CONVERT);
    return switch (command) {
      case HELP ->
          Replies.ask(state, state.question(), NumberPhrases.helpWithNumber(state.keysOnly()));
      case REPEAT -> Replies.ask(state, state.question(), Ladder.question(state));
      case PICK, NONE, YES, NO -> Ladder.notUnderstood(state);
      default -> MenuAnswer.leave(state, command, turn);
    };
  }

  private static boolean isMeant(SpokenDigits spoken) {
    return !spoken.readings().isEmpty() && (spoken.strangers() == 0 || Utterance.isPart(spoken));
  }
}
