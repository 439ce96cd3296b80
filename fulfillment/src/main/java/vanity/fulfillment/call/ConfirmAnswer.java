package vanity.fulfillment.call;

import java.util.Optional;
import vanity.engine.PhoneNumber;
import vanity.fulfillment.speaking.MissPhrases;
import vanity.fulfillment.speaking.NumberPhrases;
import vanity.fulfillment.speaking.Speech;

/** What a caller says or presses when a number was read back. */
final class ConfirmAnswer {
  private final NumberTaking numbers;

  ConfirmAnswer(NumberTaking numbers) {
    this.numbers = numbers;
  }

  Decision take(CallState state, CallerTurn turn) {
    return turn.keyed() ? keyed(state, turn.words()) : spoken(state, turn);
  }

  private Decision keyed(CallState state, String keys) {
    return switch (keys) {
      case "1" -> yes(state);
      case "2" -> no(state);
      case "0" -> Replies.menu(state, Speech.NOTHING);
      case "", "*" -> Replies.ask(state, Question.NUMBER, NumberPhrases.cleared(false));
      default ->
          keys.length() >= NumberTaking.WHOLE
              ? numbers.keyed(state, keys)
              : Ladder.wrong(state, MissPhrases.wrongKey());
    };
  }

  private Decision spoken(CallState state, CallerTurn turn) {
    var said = new Utterance(turn);
    Optional<PhoneNumber> corrected = corrected(state.question().digits(), said);
    if (corrected.isPresent() && !corrected.get().digits().equals(state.question().digits())) {
      return NumberTaking.readBack(state, corrected.get());
    }
    Optional<Boolean> answer = said.yesNo();
    if (answer.isPresent()) {
      return answer.get() ? yes(state) : no(state);
    }
    Command command = said.commandBesides(Command.CONVERT);
    return switch (command) {
      case HELP ->
          Replies.ask(
              state,
              state.question(),
              NumberPhrases.helpWithConfirm(number(state), state.keysOnly()));
      case REPEAT -> Replies.ask(state, state.question(), Ladder.question(state));
      case PICK, NONE, YES, NO -> Ladder.notUnderstood(state);
      default -> MenuAnswer.leave(state, command, turn);
    };
  }

  /** "no, 0143" or a whole new number. */
  private static Optional<PhoneNumber> corrected(String digits, Utterance said) {
    return NumberTaking.whole(
        said.dictated()
            .filter(spoken -> spoken.corrects() || Utterance.isPart(spoken))
            .flatMap(spoken -> spoken.readings().stream())
            .map(part -> SpokenDigits.corrected(digits, part))
            .toList());
  }

  private Decision yes(CallState state) {
    return numbers.confirmed(state, number(state));
  }

  private static Decision no(CallState state) {
    return Replies.ask(state, Question.NUMBER, NumberPhrases.askAgain());
  }

  private static PhoneNumber number(CallState state) {
    return new PhoneNumber(state.question().digits());
  }
}
