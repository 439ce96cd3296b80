package vanity.fulfillment.call;

import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.hearing.Deed;
import vanity.fulfillment.hearing.Doubtful;
import vanity.fulfillment.hearing.Meaning;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.hearing.Which;
import vanity.fulfillment.speaking.DoubtPhrases;
import vanity.fulfillment.speaking.NumberPhrases;
import vanity.fulfillment.speaking.Speech;

/** Asks before anything is done that the caller may not have meant. */
final class Doubt {
  private Doubt() {}

  static Decision ask(CallState state, Doubtful about, Meaning meant) {
    return switch (about) {
      case KEEP ->
          keep(state, meant instanceof Meaning.Do(Deed _, Which which) ? which : new Which.Open());
      case AGENT -> state.party().agents() ? sure(state, about) : Endings.agent(state);
      case FORGET -> Keeping.askToForget(state);
      case GOODBYE -> sure(state, about);
    };
  }

  /** The caller has said yes. */
  static Decision dispelled(CallState state, Doubtful about, int place) {
    return switch (about) {
      case KEEP -> Picking.act(state, Deed.KEEP, new Which.Named(place));
      case AGENT -> Endings.agent(state);
      case FORGET -> Keeping.forget(state);
      case GOODBYE -> Endings.goodbye(state);
    };
  }

  /** The question as it is asked. */
  static Speech question(CallState state, Question.Sure sure) {
    boolean finish = sure.about() == Doubtful.GOODBYE && !state.keypad();
    return alone(state, sure)
        .then(finish ? DoubtPhrases.toFinish() : NumberPhrases.yesOrNo(state.keypad()));
  }

  /** The same for whoever knows how to answer. */
  static Speech alone(CallState state, Question.Sure sure) {
    return switch (sure.about()) {
      case KEEP -> DoubtPhrases.keep(state.offer().spoken().get(sure.place() - 1));
      case AGENT -> DoubtPhrases.agent();
      case FORGET -> DoubtPhrases.forget();
      case GOODBYE -> DoubtPhrases.goodbye();
    };
  }

  static Decision sure(CallState state, Doubtful about) {
    return ask(state, new Question.Sure(about, 0));
  }

  static Decision keep(CallState state, Which which) {
    return which instanceof Which.Named(int place) && place <= state.offer().count()
        ? ask(state, new Question.Sure(Doubtful.KEEP, place))
        : Picking.act(state, Deed.KEEP, new Which.Open());
  }

  private static Decision ask(CallState state, Question.Sure sure) {
    return Replies.ask(state, sure, question(state, sure));
  }
}
