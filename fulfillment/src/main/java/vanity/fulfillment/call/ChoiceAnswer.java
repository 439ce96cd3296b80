package vanity.fulfillment.call;

import java.util.Optional;

/** What a caller says or presses when asked which one of the offer is meant. */
final class ChoiceAnswer {
  private ChoiceAnswer() {}

  static Decision take(CallState state, CallerTurn turn, Command command) {
    var said = new Utterance(turn);
    Optional<Integer> which = said.which(state.finds().count());
    if (which.isPresent()) {
      return Picking.one(state, command, which, !turn.keyed());
    }
    if (turn.keyed()) {
      return Ladder.wrong(state, MissPhrases.wrongKey());
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
}
