package vanity.fulfillment.call;

import java.util.Optional;
import vanity.fulfillment.speaking.EndingPhrases;
import vanity.fulfillment.speaking.MenuPhrases;
import vanity.fulfillment.speaking.OfferPhrases;
import vanity.fulfillment.speaking.Speech;

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
              : Replies.menu(state, EndingPhrases.noPeople());
      case CANCEL -> Replies.menu(state, Speech.NOTHING);
      case ENOUGH -> Replies.menu(state, MenuPhrases.enough(state.keypad()));
      case YES, NO, NONE -> Ladder.notUnderstood(state);
    };
  }

  private static Decision more(CallState state) {
    Offer offer = state.offer();
    if (offer.count() == 0) {
      return Replies.menu(state, OfferPhrases.nothingToDoItWith());
    }
    if (offer.more()) {
      Offer next = offer.next();
      return Replies.offer(
          state.with(next),
          OfferPhrases.more(next.facts()).then(OfferPhrases.offer(next.spoken())));
    }
    if (offer.ended()) {
      return fromTheTop(state);
    }
    return Replies.ask(state.with(offer.end()), Question.MENU, OfferPhrases.noMore(state.keypad()));
  }

  private static Decision fromTheTop(CallState state) {
    if (state.offer().count() == 0) {
      return Replies.menu(state, OfferPhrases.nothingToDoItWith());
    }
    Offer top = state.offer().from(0);
    return Replies.offer(
        state.with(top),
        OfferPhrases.fromTheTop(top.count()).then(OfferPhrases.offer(top.spoken())));
  }

  private static Decision again(CallState state, boolean slowly) {
    Offer offer = state.offer();
    if (offer.count() == 0) {
      return Replies.menu(state, OfferPhrases.nothingToDoItWith());
    }
    Speech said =
        slowly
            ? OfferPhrases.slowlyAgain(offer.count()).then(OfferPhrases.slowOffer(offer.spoken()))
            : OfferPhrases.again(offer.count()).then(OfferPhrases.offer(offer.spoken()));
    return Replies.offer(state, said);
  }

  private static Decision help(CallState state) {
    return Replies.ask(
        state,
        Question.MENU,
        MenuPhrases.help(state.offer().facts(), state.party().agents(), state.keypad()));
  }
}
