package vanity.fulfillment.call;

import java.util.List;
import java.util.Optional;

/** Does what the caller asks for at the menu, by voice or by keys alike. */
final class Menu {
  private Menu() {}

  /**
   * Obeys a command.
   *
   * @param which of the offer is meant, counted from 1
   */
  static Decision obey(CallState state, Command command, Optional<Integer> which, boolean slowly) {
    return switch (command) {
      case MORE -> more(state);
      case START_OVER -> fromTheTop(state);
      case REPEAT -> again(state, slowly);
      case CONVERT -> NumberTaking.ask(state);
      case SPELL, KEEP, EXPLAIN, PICK -> Picking.one(state, command, which);
      case HELP -> help(state);
      case GOODBYE -> Endings.goodbye(state);
      case AGENT ->
          state.party().agents()
              ? Endings.toAPerson(state)
              : Answers.menu(state, EndingPhrases.noPeople());
      case CANCEL -> Answers.menu(state, new Speech(List.of()));
      case ENOUGH -> Answers.menu(state, MenuPhrases.enough(state.keypad()));
      case YES, NO, NONE -> Ladder.notUnderstood(state);
    };
  }

  private static Decision more(CallState state) {
    Finds finds = state.finds();
    if (finds.count() == 0) {
      return Answers.menu(state, OfferPhrases.nothingToDoItWith());
    }
    if (finds.more()) {
      Finds next = finds.next();
      return Answers.offer(
          state.with(next), OfferPhrases.more(next).then(OfferPhrases.offer(next.offer())));
    }
    if (finds.ended()) {
      return fromTheTop(state);
    }
    return Answers.ask(state.with(finds.end()), Question.MENU, OfferPhrases.noMore(state.keypad()));
  }

  private static Decision fromTheTop(CallState state) {
    if (state.finds().count() == 0) {
      return Answers.menu(state, OfferPhrases.nothingToDoItWith());
    }
    Finds top = state.finds().from(0);
    return Answers.offer(
        state.with(top),
        OfferPhrases.fromTheTop(top.count()).then(OfferPhrases.offer(top.offer())));
  }

  private static Decision again(CallState state, boolean slowly) {
    Finds finds = state.finds();
    if (finds.count() == 0) {
      return Answers.menu(state, OfferPhrases.nothingToDoItWith());
    }
    Speech said =
        slowly
            ? OfferPhrases.slowlyAgain(finds.count()).then(OfferPhrases.slowOffer(finds.offer()))
            : OfferPhrases.again(finds.count()).then(OfferPhrases.offer(finds.offer()));
    return Answers.offer(state, said);
  }

  private static Decision help(CallState state) {
    return Answers.ask(
        state,
        Question.MENU,
        MenuPhrases.help(state.finds(), state.party().agents(), state.keypad()));
  }
}
