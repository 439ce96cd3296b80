package vanity.fulfillment.call;

import java.util.Optional;
import vanity.fulfillment.speaking.MissPhrases;
import vanity.fulfillment.speaking.OfferPhrases;
import vanity.fulfillment.speaking.Speech;

/** What a caller says or presses when asked which one of the offer is meant. */
final class ChoiceAnswer {
  private ChoiceAnswer() {}

  static Decision take(CallState state, CallerTurn turn, Command command) {
    if (turn.keyed()) {
      return keyed(state, turn.words(), command);
    }
    var said = new Utterance(turn);
    Optional<Integer> which = said.which(state.offer());
    if (which.isPresent()) {
      return Picking.one(state, command, which);
    }
    Command other = said.commandBesides(command);
    return switch (other) {
      case HELP, REPEAT ->
          Replies.ask(
              state,
              state.question(),
              OfferPhrases.offer(state.offer().spoken()).then(Ladder.question(state)));
      case PICK, NONE, YES, NO -> Ladder.notUnderstood(state);
      default -> MenuAnswer.leave(state, other, turn);
    };
  }

  private static Decision keyed(CallState state, String keys, Command command) {
    if (keys.equals("0")) {
      return Replies.menu(state, Speech.NOTHING);
    }
    return keys.matches("[1-9]")
        ? Picking.one(state, command, Optional.of(Integer.valueOf(keys)))
        : Ladder.wrong(state, MissPhrases.wrongKey());
  }
}
