package vanity.fulfillment.call;

import java.util.Optional;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.call.state.Offer;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.speaking.FindPhrases;
import vanity.fulfillment.speaking.OfferPhrases;
import vanity.fulfillment.speaking.Speech;

/** Goes through what was found: on, back, and the same again. */
final class Offering {
  private final OwnNumber own;

  Offering(OwnNumber own) {
    this.own = own;
  }

  static Decision more(CallState state) {
    Offer offer = state.offer();
    if (offer.count() == 0) {
      return nothing(state);
    }
    if (offer.more()) {
      Offer next = offer.next();
      return offered(state, next, OfferPhrases.more(next.facts()));
    }
    if (offer.ended()) {
      return fromTheTop(state);
    }
    return Replies.ask(
        state.with(offer.end()), new Question.Menu(), OfferPhrases.noMore(state.keypad()));
  }

  static Decision previous(CallState state) {
    Offer offer = state.offer();
    if (offer.count() == 0) {
      return nothing(state);
    }
    return offer.first() == 0
        ? Replies.menu(state, OfferPhrases.thoseWereTheFirst(offer.count()))
        : offered(state, offer.previous(), OfferPhrases.theOnesBefore());
  }

  /** The same again: the open question, the one that was picked, or all of the offer. */
  static Decision again(CallState state) {
    if (!(state.question() instanceof Question.Menu)) {
      return Questions.again(state);
    }
    Offer offer = state.offer();
    if (offer.count() == 0) {
      return nothing(state);
    }
    return offer.focus() >= 0
        ? Picking.pick(state, offer.focus() + 1)
        : offered(state, offer, OfferPhrases.again(offer.count()));
  }

  /** The same, slowly. */
  static Decision slowly(CallState state, Speech before) {
    Offer offer = state.offer();
    if (offer.count() == 0 || !(state.question() instanceof Question.Menu)) {
      return Replies.aside(state, before);
    }
    return Replies.offer(
        state,
        before
            .then(OfferPhrases.slowlyAgain(offer.count()))
            .then(OfferPhrases.slowOffer(offer.spoken())));
  }

  /** What was found in the number that the caller calls from. */
  Decision own(CallState state) {
    Optional<Offer> found = own.offer(state.party().number());
    if (found.isEmpty()) {
      return NumberTaking.ask(state);
    }
    CallState back = state.with(found.get());
    return back.offer().count() == 0
        ? Replies.menu(back, FindPhrases.nothingInYours(back.offer().searched()))
        : offered(back, back.offer(), FindPhrases.found(back.offer().facts()));
  }

  private static Decision fromTheTop(CallState state) {
    if (state.offer().count() == 0) {
      return nothing(state);
    }
    Offer top = state.offer().from(0);
    return offered(state, top, OfferPhrases.fromTheTop(top.count()));
  }

  private static Decision offered(CallState state, Offer offer, Speech before) {
    return Replies.offer(state.with(offer), before.then(offer.speech()));
  }

  private static Decision nothing(CallState state) {
    return Replies.menu(state, OfferPhrases.nothingToDoItWith());
  }
}
