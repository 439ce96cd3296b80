package vanity.fulfillment.call;

import java.util.List;
import java.util.Optional;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.Decision.Happened;
import vanity.fulfillment.call.Effect.RecordFavourite;
import vanity.fulfillment.speaking.ChoicePhrases;
import vanity.fulfillment.speaking.OfferPhrases;
import vanity.fulfillment.speaking.Speech;

/** Spells, keeps, explains or just says again one number of the last offer. */
final class Picking {
  private Picking() {}

  /**
   * Does it to the one that is meant, and asks which one only when that is unclear.
   *
   * @param which counted from 1
   */
  static Decision one(CallState state, Command command, Optional<Integer> which) {
    Offer offer = state.offer();
    if (offer.count() == 0) {
      return Replies.menu(state, OfferPhrases.nothingToDoItWith());
    }
    if (which.isPresent()) {
      int index = which.get() - 1;
      return index >= 0 && index < offer.count()
          ? act(state, command, index)
          : outside(state, command);
    }
    if (offer.count() == 1) {
      return act(state, command, 0);
    }
    if (offer.focus() >= 0) {
      return act(state, command, offer.focus());
    }
    return ask(state, command);
  }

  /** One that was not offered is a miss, in a question or not. */
  private static Decision outside(CallState state, Command command) {
    boolean menu = command == Command.PICK || state.offer().count() == 1;
    Question question = menu ? Question.MENU : Replies.which(command);
    return Ladder.wrong(state.with(question), ChoicePhrases.onlyOffered(state.offer().count()));
  }

  private static Decision ask(CallState state, Command command) {
    return Replies.ask(
        state,
        Replies.which(command),
        Replies.which(command, state.offer().count(), state.keypad()));
  }

  private static Decision act(CallState state, Command command, int index) {
    Offer offer = state.offer();
    VanityNumber number = offer.spoken().get(index);
    CallState focused = state.with(offer.focus(index));
    return switch (command) {
      case SPELL -> Replies.next(focused, ChoicePhrases.spelled(index, offer.count(), number));
      case EXPLAIN -> Replies.next(focused, ChoicePhrases.explained(index, offer.count(), number));
      case KEEP -> keep(focused, number);
      default -> pick(focused, index, number);
    };
  }

  private static Decision pick(CallState state, int index, VanityNumber number) {
    Speech said = ChoicePhrases.picked(index, state.offer().count(), number, state.keypad());
    CallState next = state.with(Question.MENU).with(state.tally().answered());
    return new Decision(next, new Reply(said, new Next.Menu()), Happened.ANSWERED);
  }

  private static Decision keep(CallState before, VanityNumber number) {
    CallState state = before.keeping(number);
    String caller = state.party().number();
    if (caller == null) {
      return Replies.next(state, ChoicePhrases.keptForThisCall(number));
    }
    Decision kept = Replies.next(state, ChoicePhrases.kept(number));
    Reply ifLost = Replies.next(state, ChoicePhrases.keptUntilGoodbye(number)).reply();
    return new Decision(
        kept.state(),
        kept.reply(),
        List.of(new RecordFavourite(caller, number.display(), ifLost)),
        kept.happened());
  }
}
