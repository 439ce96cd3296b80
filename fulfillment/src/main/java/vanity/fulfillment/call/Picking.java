package vanity.fulfillment.call;

import java.util.List;
import java.util.Optional;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.Decision.Happened;
import vanity.fulfillment.call.Effect.RecordFavourite;

/** Spells, keeps, explains or just says again one number of the last offer. */
final class Picking {
  private Picking() {}

  /**
   * Does it to the one that is meant, and asks which one only when that is unclear.
   *
   * @param which counted from 1
   */
  static Decision one(CallState state, Command command, Optional<Integer> which) {
    Finds finds = state.finds();
    if (finds.count() == 0) {
      return Answers.menu(state, OfferPhrases.nothingToDoItWith());
    }
    if (which.isPresent()) {
      int index = which.get() - 1;
      return index >= 0 && index < finds.count()
          ? act(state, command, index)
          : outside(state, command);
    }
    if (finds.count() == 1) {
      return act(state, command, 0);
    }
    if (finds.focus() >= 0) {
      return act(state, command, finds.focus());
    }
    return ask(state, command);
  }

  /** One that was not offered is a miss, in a question or not. */
  private static Decision outside(CallState state, Command command) {
    boolean menu = command == Command.PICK || state.finds().count() == 1;
    Question question = menu ? Question.MENU : Answers.which(command);
    return Ladder.wrong(state.with(question), ChoicePhrases.onlyOffered(state.finds().count()));
  }

  private static Decision ask(CallState state, Command command) {
    return Answers.ask(
        state,
        Answers.which(command),
        ChoicePhrases.askWhich(command, state.finds().count(), state.keypad()));
  }

  private static Decision act(CallState state, Command command, int index) {
    Finds finds = state.finds();
    VanityNumber number = finds.offer().get(index);
    CallState focused = state.with(finds.focus(index));
    return switch (command) {
      case SPELL -> Answers.next(focused, ChoicePhrases.spelled(index, finds.count(), number));
      case EXPLAIN -> Answers.next(focused, ChoicePhrases.explained(index, finds.count(), number));
      case KEEP -> keep(focused, number);
      default -> pick(focused, index, number);
    };
  }

  private static Decision pick(CallState state, int index, VanityNumber number) {
    Speech said = ChoicePhrases.picked(index, state.finds().count(), number, state.keypad());
    CallState next = state.with(Question.MENU).with(state.tally().answered());
    return new Decision(next, new Reply(said, new Next.Menu()), Happened.ANSWERED);
  }

  private static Decision keep(CallState before, VanityNumber number) {
    CallState state = before.keeping(number);
    String caller = state.party().number();
    if (caller == null) {
      return Answers.next(state, ChoicePhrases.keptForThisCall(number));
    }
    Decision kept = Answers.next(state, ChoicePhrases.kept(number));
    Reply ifLost = Answers.next(state, ChoicePhrases.keptUntilGoodbye(number)).reply();
    return new Decision(
        kept.state(),
        kept.reply(),
        List.of(new RecordFavourite(caller, number.display(), ifLost)),
        kept.happened());
  }
}
