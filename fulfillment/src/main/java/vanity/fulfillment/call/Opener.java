package vanity.fulfillment.call;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.Started.Status;

/** The first words of a call. */
final class Opener {
  private final Options options;
  private final PrintedNumber printed;

  Opener(Options options, PrintedNumber printed) {
    this.options = options;
    this.printed = printed;
  }

  Started open(Ringing ringing, boolean agents) {
    return switch (ringing) {
      case Ringing.Known(PhoneNumber number, Opening opening) ->
          known(CallState.of(new Party(number.e164(), agents)), number, opening);
      case Ringing.Abroad(String number, Opening opening) ->
          abroad(CallState.of(new Party(number, agents)), opening);
      case Ringing.Hidden() -> nameless(agents, OpeningPhrases.hidden());
      case Ringing.Unreadable() -> nameless(agents, OpeningPhrases.unreadable());
    };
  }

  /** Begins again where the state of a call is lost. */
  static Decision afresh() {
    return Answers.ask(
        CallState.of(new Party(null, false)),
        Question.NUMBER,
        OpeningPhrases.lostMyPlace().then(NumberPhrases.askDigits()));
  }

  private Started known(CallState caller, PhoneNumber number, Opening opening) {
    if (opening.overLimit()) {
      return new Started(Status.BUSY, busy(caller));
    }
    Finds finds = Finds.in(number, options.offered(number, opening.best()));
    CallState state = caller.keeping(favourite(opening)).with(finds);
    Speech welcome = welcome(state, opening);
    if (finds.count() == 0) {
      Speech said = welcome.then(FindPhrases.nothing(number));
      return new Started(Status.NOTHING, Answers.menu(state, said));
    }
    Speech said = welcome.then(FindPhrases.found(finds)).then(OfferPhrases.offer(finds.offer()));
    return new Started(Status.OFFER, Answers.offer(state, said));
  }

  private Started abroad(CallState caller, Opening opening) {
    if (opening.overLimit()) {
      return new Started(Status.BUSY, busy(caller));
    }
    CallState state = caller.keeping(favourite(opening));
    Speech said = welcome(state, opening).then(OpeningPhrases.abroad());
    return new Started(Status.UNSUPPORTED, askNumber(state, said));
  }

  private static Started nameless(boolean agents, Speech why) {
    return new Started(Status.WITHHELD, askNumber(CallState.of(new Party(null, agents)), why));
  }

  private static Decision askNumber(CallState state, Speech said) {
    return Answers.ask(state, Question.NUMBER, said.then(NumberPhrases.askDigits()));
  }

  private static Decision busy(CallState state) {
    return Endings.close(
        state, OpeningPhrases.busy(), Next.Outcome.GOODBYE, Decision.Happened.CLOSED);
  }

  private static Speech welcome(CallState state, Opening opening) {
    return opening.returning() ? OpeningPhrases.welcomeBack(state.kept()) : new Speech(List.of());
  }

  private @Nullable VanityNumber favourite(Opening opening) {
    return Optional.ofNullable(opening.favourite()).flatMap(printed::read).orElse(null);
  }
}
