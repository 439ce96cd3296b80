package vanity.fulfillment.call;

import java.util.List;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.Effect.RecordConversion;

/** Looks for the words in a number, and offers them. */
final class Converting {
  private final Options options;

  Converting(Options options) {
    this.options = options;
  }

  Decision convert(CallState state, PhoneNumber number) {
    if (number.equals(state.finds().number())) {
      return same(state);
    }
    if (state.tally().conversions() >= Tally.CONVERSIONS) {
      return Endings.goodbyeAfter(NumberPhrases.enoughNumbers(), state);
    }
    List<VanityNumber> best = options.recorded(number);
    Finds finds = Finds.in(number, options.offered(number, best));
    CallState found = state.with(finds).with(state.tally().converted());
    Decision said = tell(found, number);
    String caller = state.party().number();
    List<Effect> effects =
        caller == null ? List.of() : List.of(new RecordConversion(caller, number, best));
    return new Decision(said.state(), said.reply(), effects, said.happened());
  }

  private static Decision same(CallState state) {
    Finds finds = state.finds();
    if (finds.count() == 0) {
      return Answers.menu(state, FindPhrases.sameNumber());
    }
    Finds top = finds.from(0);
    return Answers.offer(
        state.with(top), FindPhrases.sameNumber().then(OfferPhrases.offer(top.offer())));
  }

  private static Decision tell(CallState state, PhoneNumber number) {
    Finds finds = state.finds();
    if (finds.count() == 0) {
      return Answers.menu(state, FindPhrases.nothingIn(number));
    }
    return Answers.offer(
        state, FindPhrases.foundIn(number, finds).then(OfferPhrases.offer(finds.offer())));
  }
}
