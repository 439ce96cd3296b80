package vanity.fulfillment.call;

import java.util.List;
import java.util.Optional;

/** What a caller says or presses when asked which one of the offer is meant. */
final class ChoiceAnswer {
  private ChoiceAnswer() {}

  static Decision take(CallState state, CallerTurn turn, Command command) {
    if (turn.keyed()) {
      return keyed(state, turn.words(), command);
    }
    var said = new Utterance(turn);
    Optional<Integer> which = said.which(state.finds());
    if (which.isPresent()) {
      return Picking.one(state, command, which);
    }
    Command other = said.commandBesides(command);
    return switch (other) {
      case HELP, REPEAT ->
          Answers.ask(
              state,
              state.question(),
              OfferPhrases.offer(state.finds().offer()).then(Ladder.question(state)));
      case PICK, NONE, YES, NO -> Ladder.notUnderstood(state);
      default -> MenuAnswer.leave(state, other, turn);
    };
  }

  private static Decision keyed(CallState state, String keys, Command command) {
    if (keys.equals("0")) {
      return Answers.menu(state, new Speech(List.of()));
    }
    return keys.matches("[1-9]")
        ? Picking.one(state, command, Optional.of(Integer.valueOf(keys)))
        : Ladder.wrong(state, MissPhrases.wrongKey());
  }
}
