package vanity.fulfillment.call;

import vanity.engine.VanityNumber;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.call.state.Offer;
import vanity.fulfillment.hearing.Deed;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.hearing.Which;
import vanity.fulfillment.speaking.ChoicePhrases;
import vanity.fulfillment.speaking.OfferPhrases;
import vanity.fulfillment.speaking.Speech;

/** Spells, keeps, explains or just says again one number of the last offer. */
final class Picking {
  private Picking() {}

  /**
   * Says one of the offer again.
   *
   * @param place counted from 1
   */
  static Decision pick(CallState state, int place) {
    Offer offer = state.offer();
    if (offer.count() == 0) {
      return nothing(state);
    }
    if (place > offer.count()) {
      return outside(state, new Question.Menu());
    }
    CallState picked = state.with(offer.focus(place - 1));
    Speech said = ChoicePhrases.picked(place - 1, offer.count(), number(picked), state.keypad());
    return Replies.ask(picked, new Question.Menu(), said);
  }

  /** Does it to the one that is meant, and asks which one only when that is unclear. */
  static Decision act(CallState state, Deed deed, Which which) {
    Offer offer = state.offer();
    if (offer.count() == 0) {
      return nothing(state);
    }
    return switch (which) {
      case Which.Named(int place) when place <= offer.count() ->
          act(state.with(offer.focus(place - 1)), deed);
      case Which.Named _ -> outside(state, Questions.which(deed, offer.count()));
      case Which.LastSaid() when offer.focus() >= 0 -> act(state, deed);
      case Which.LastSaid(), Which.Open() ->
          offer.count() == 1 ? only(state, deed) : ask(state, deed);
    };
  }

  /** The only one is not kept by a word that does not say which. */
  private static Decision only(CallState state, Deed deed) {
    return deed == Deed.KEEP
        ? Doubt.keep(state, new Which.Named(1))
        : act(state.with(state.offer().focus(0)), deed);
  }

  /** One that was not offered, whatever is asked. */
  static Decision outside(CallState state) {
    return state.offer().count() == 0
        ? Ladder.notUnderstood(state)
        : outside(state, state.question());
  }

  private static Decision nothing(CallState state) {
    return Replies.menu(state, OfferPhrases.nothingToDoItWith());
  }

  /** One that was not offered is a miss, in a question or not. */
  private static Decision outside(CallState state, Question question) {
    return Ladder.wrong(state.with(question), ChoicePhrases.onlyOffered(state.offer().count()));
  }

  /** Asked already, an answer that names none is a miss. */
  private static Decision ask(CallState state, Deed deed) {
    var question = new Question.Which(deed);
    return state.question().equals(question)
        ? Ladder.notUnderstood(state)
        : Replies.ask(state, question, Questions.brief(state.with(question)));
  }

  private static Decision act(CallState focused, Deed deed) {
    Offer offer = focused.offer();
    VanityNumber number = number(focused);
    return switch (deed) {
      case SPELL ->
          Replies.next(focused, ChoicePhrases.spelled(offer.focus(), offer.count(), number));
      case EXPLAIN ->
          Replies.next(focused, ChoicePhrases.explained(offer.focus(), offer.count(), number));
      case KEEP -> Keeping.keep(focused, number);
    };
  }

  private static VanityNumber number(CallState focused) {
    return focused.offer().spoken().get(focused.offer().focus());
  }
}
