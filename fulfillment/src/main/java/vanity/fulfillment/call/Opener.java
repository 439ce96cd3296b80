package vanity.fulfillment.call;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanity.contract.OpeningStatus;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.call.state.Offer;
import vanity.fulfillment.call.state.Party;
import vanity.fulfillment.call.state.PrintedNumber;
import vanity.fulfillment.call.state.SearchedNumber;
import vanity.fulfillment.caller.CallerHistory;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.speaking.FindPhrases;
import vanity.fulfillment.speaking.NumberPhrases;
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
      case Arrival.OneTooMany() ->
          new OpeningAnswer(OpeningStatus.BUSY, busy(CallState.of(new Party(null, agents))));
    };
  }

  /** Begins again where the state of a call is lost. */
  static Decision startOver() {
    return Replies.ask(
        CallState.of(new Party(null, false)),
        Question.Digits.NONE,
        OpeningPhrases.lostMyPlace().then(NumberPhrases.askDigits()));
  }

  private OpeningAnswer known(CallState caller, SearchedNumber found, CallerHistory history) {
    if (history.overLimit()) {
      return new OpeningAnswer(OpeningStatus.BUSY, busy(caller));
    }
    List<VanityNumber> options = found.offered(stillGiven(history.best()));
    VanityNumber kept = favourite(history);
    CallState state = caller.keeping(kept);
    if (kept != null) {
      Offer offer = Offer.unspoken(found.number(), headed(kept, options), finder());
      return new OpeningAnswer(OpeningStatus.OFFER, keptOne(state.with(offer.firstAlone()), kept));
    }
    Offer offer = Offer.in(found.number(), options, finder());
    Speech welcome = history.returning() ? OpeningPhrases.welcomeBack() : Speech.NOTHING;
    return offer.count() == 0
        ? new OpeningAnswer(OpeningStatus.NOTHING, nothing(state.with(offer), welcome))
        : new OpeningAnswer(OpeningStatus.OFFER, offered(state.with(offer), welcome));
  }

  private static Decision offered(CallState state, Speech welcome) {
    Offer offer = state.offer();
    return Replies.offer(
        state, welcome.then(FindPhrases.found(offer.facts())).then(offer.speech()));
  }

  private static Decision nothing(CallState state, Speech welcome) {
    return Replies.menu(state, welcome.then(FindPhrases.nothing(state.offer().searched())));
  }

  /** What was kept is all that is said; the others are a word away. */
  private static Decision keptOne(CallState state, VanityNumber kept) {
    return Replies.ask(
        state,
        new Question.Menu(),
        OpeningPhrases.welcomeBackTo(kept).then(OpeningPhrases.whatElse(state.offer().more())));
  }

  private static List<VanityNumber> headed(VanityNumber kept, List<VanityNumber> options) {
    return Stream.concat(
            Stream.of(kept),
            options.stream().filter(option -> !option.display().equals(kept.display())))
        .toList();
  }

  /** What was stored with a word that is gone since, perhaps because it offends, is not offered. */
  private List<VanityNumber> stillGiven(List<VanityNumber> stored) {
    return stored.stream()
        .filter(option -> finder().gives(option.number(), option.pieces()))
        .toList();
  }

  private VanityFinder finder() {
    return printed.finder();
  }

  private OpeningAnswer abroad(CallState caller, CallerHistory history) {
    if (history.overLimit()) {
      return new OpeningAnswer(OpeningStatus.BUSY, busy(caller));
    }
    CallState state = caller.keeping(favourite(history));
    Speech said = welcome(state.kept(), history).then(OpeningPhrases.abroad());
    return new OpeningAnswer(OpeningStatus.UNSUPPORTED, askNumber(state, said));
  }

  private static OpeningAnswer nameless(boolean agents, Speech why) {
    return new OpeningAnswer(
        OpeningStatus.WITHHELD, askNumber(CallState.of(new Party(null, agents)), why));
  }

  private static Decision askNumber(CallState state, Speech said) {
    return Replies.ask(state, Question.Digits.NONE, said.then(NumberPhrases.askDigits()));
  }

  private static Decision busy(CallState state) {
    return Endings.close(
        state, OpeningPhrases.busy(), Next.Outcome.GOODBYE, Decision.Happened.CLOSED);
  }

  private static Speech welcome(@Nullable VanityNumber kept, CallerHistory history) {
    if (kept != null) {
      return OpeningPhrases.welcomeBackTo(kept);
    }
    return history.returning() ? OpeningPhrases.welcomeBack() : Speech.NOTHING;
  }

  private @Nullable VanityNumber favourite(CallerHistory history) {
    return Optional.ofNullable(history.favourite()).flatMap(printed::read).orElse(null);
  }
}
