package vanity.fulfillment.call;

import java.util.List;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.Effect.RecordConversion;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.call.state.Offer;
import vanity.fulfillment.call.state.SearchedNumber;
import vanity.fulfillment.call.state.Tally;
import vanity.fulfillment.speaking.FindPhrases;
import vanity.fulfillment.speaking.NumberPhrases;

/** Looks for the words in a number, and offers them. */
final class Converting {
  private final VanityFinder finder;

  Converting(VanityFinder finder) {
    this.finder = finder;
  }

  Decision convert(CallState state, PhoneNumber number) {
    if (number.equals(state.offer().number())) {
      return same(state);
    }
    if (state.tally().conversions() >= Tally.CONVERSIONS) {
      return Endings.goodbyeAfter(NumberPhrases.enoughNumbers(), state);
    }
    var findings = SearchedNumber.in(number, finder);
    List<VanityNumber> best = findings.stored();
    CallState found =
        state
            .with(Offer.in(number, findings.offered(best), finder))
            .with(state.tally().converted());
    Decision said = tell(found, number);
    String caller = state.party().number();
    return caller == null ? said : said.recording(new RecordConversion(caller, number, best));
  }

  private static Decision same(CallState state) {
    Offer offer = state.offer();
    if (offer.count() == 0) {
      return Replies.menu(state, FindPhrases.sameNumber());
    }
    Offer top = offer.from(0);
    return Replies.offer(state.with(top), FindPhrases.sameNumber().then(top.speech()));
  }

  private static Decision tell(CallState state, PhoneNumber number) {
    Offer offer = state.offer();
    if (offer.count() == 0) {
      return Replies.menu(state, FindPhrases.nothingIn(number));
    }
    return Replies.offer(state, FindPhrases.foundIn(number, offer.facts()).then(offer.speech()));
  }
}
