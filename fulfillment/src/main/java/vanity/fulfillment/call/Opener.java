package vanity.fulfillment.call;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.OpeningAnswer.Status;
import vanity.fulfillment.caller.CallerHistory;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.speaking.FindPhrases;
import vanity.fulfillment.speaking.NumberPhrases;
import vanity.fulfillment.speaking.OfferPhrases;
import vanity.fulfillment.speaking.OpeningPhrases;
import vanity.fulfillment.speaking.Speech;

/** The first words of a call. */
final class Opener {
  private final PrintedNumber printed;

  Opener(PrintedNumber printed) {
    this.printed = printed;
  }

  OpeningAnswer open(Arrival arrival, boolean agents) {
    return switch (arrival) {
      case Arrival.Known(SearchedNumber found, CallerHistory history) ->
          known(CallState.of(new Party(found.number().e164(), agents)), found, history);
      case Arrival.Abroad(String number, CallerHistory history) ->
          abroad(CallState.of(new Party(number, agents)), history);
      case Arrival.Hidden() -> nameless(agents, OpeningPhrases.hidden());
      case Arrival.Unreadable() -> nameless(agents, OpeningPhrases.unreadable());
    };
  }

  /** Begins again where the state of a call is lost. */
  static Decision afresh() {
    return Replies.ask(
        CallState.of(new Party(null, false)),
        Question.Digits.NONE,
        OpeningPhrases.lostMyPlace().then(NumberPhrases.askDigits()));
  }

  private OpeningAnswer known(CallState caller, SearchedNumber found, CallerHistory history) {
    if (history.overLimit()) {
      return new OpeningAnswer(Status.BUSY, busy(caller));
    }
    Offer offer = Offer.in(found.number(), found.offered(history.best()));
    CallState state = caller.keeping(favourite(history)).with(offer);
    Speech welcome = welcome(state, history);
    if (offer.count() == 0) {
      Speech said = welcome.then(FindPhrases.nothing(found.number()));
      return new OpeningAnswer(Status.NOTHING, Replies.menu(state, said));
    }
    Speech said =
        welcome.then(FindPhrases.found(offer.facts())).then(OfferPhrases.offer(offer.spoken()));
    return new OpeningAnswer(Status.OFFER, Replies.offer(state, said));
  }

  private OpeningAnswer abroad(CallState caller, CallerHistory history) {
    if (history.overLimit()) {
      return new OpeningAnswer(Status.BUSY, busy(caller));
    }
    CallState state = caller.keeping(favourite(history));
    Speech said = welcome(state, history).then(OpeningPhrases.abroad());
    return new OpeningAnswer(Status.UNSUPPORTED, askNumber(state, said));
  }

  private static OpeningAnswer nameless(boolean agents, Speech why) {
    return new OpeningAnswer(
        Status.WITHHELD, askNumber(CallState.of(new Party(null, agents)), why));
  }

  private static Decision askNumber(CallState state, Speech said) {
    return Replies.ask(state, Question.Digits.NONE, said.then(NumberPhrases.askDigits()));
  }

  private static Decision busy(CallState state) {
    return Endings.close(
        state, OpeningPhrases.busy(), Next.Outcome.GOODBYE, Decision.Happened.CLOSED);
  }

  private static Speech welcome(CallState state, CallerHistory history) {
    return history.returning() ? OpeningPhrases.welcomeBack(state.kept()) : Speech.NOTHING;
  }

  private @Nullable VanityNumber favourite(CallerHistory history) {
    return Optional.ofNullable(history.favourite()).flatMap(printed::read).orElse(null);
  }
}
