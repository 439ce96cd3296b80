package vanity.fulfillment.call;

import java.util.List;
import java.util.Optional;
import vanity.fulfillment.speaking.MissPhrases;

/** What a caller says or presses at the menu. */
final class MenuAnswer {
  private final NumberTaking numbers;

  MenuAnswer(NumberTaking numbers) {
    this.numbers = numbers;
  }

  Decision take(CallState state, CallerTurn turn) {
    return turn.keyed() ? keyed(state, turn.words()) : spoken(state, turn);
  }

  private Decision keyed(CallState state, String keys) {
    if (keys.length() >= NumberTaking.WHOLE) {
      return numbers.keyed(state, keys);
    }
    Command command = keys.isEmpty() ? Command.NONE : Command.ofKey(keys.charAt(0));
    return switch (command) {
      case NONE -> Ladder.wrong(state, MissPhrases.wrongKey());
      case PICK -> Menu.obey(state, command, Optional.of(keys.charAt(0) - '0'), false);
      default -> Menu.obey(state, command, Optional.empty(), false);
    };
  }

  private Decision spoken(CallState state, CallerTurn turn) {
    var said = new Utterance(turn);
    List<SpokenDigits> dictated = said.dictated().filter(said::isNumber).toList();
    return dictated.isEmpty()
        ? obey(state, said.command(state.offer()), turn)
        : numbers.spoken(state.with(Question.NUMBER), dictated);
  }

  /** Does what was asked for aloud. */
  static Decision obey(CallState state, Command command, CallerTurn turn) {
    return Menu.obey(
        state,
        command,
        new Utterance(turn).which(state.offer()),
        SpokenCommand.slowly(turn.words()));
  }

  /** The same in the middle of a question, which is given up. */
  static Decision leave(CallState state, Command command, CallerTurn turn) {
    return obey(state.with(Question.MENU), command, turn);
  }
}
