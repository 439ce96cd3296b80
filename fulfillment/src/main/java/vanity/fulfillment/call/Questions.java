package vanity.fulfillment.call;

import vanity.engine.PhoneNumber;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.hearing.Deed;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.speaking.ChoicePhrases;
import vanity.fulfillment.speaking.MenuPhrases;
import vanity.fulfillment.speaking.NumberPhrases;
import vanity.fulfillment.speaking.OfferPhrases;
import vanity.fulfillment.speaking.Speech;

/** The open question as it is asked: in short, with examples, and with help. */
final class Questions {
  private Questions() {}

  /** Which one of the offer; where it holds one alone there is nothing to ask but what next. */
  static Question which(Deed deed, int count) {
    return count == 1 ? new Question.Menu() : new Question.Which(deed);
  }

  /** The question, in short. */
  static Speech brief(CallState state) {
    boolean keypad = state.keypad();
    int count = state.offer().count();
    return switch (state.question()) {
      case Question.Menu() -> MenuPhrases.whatNext(state.offer().facts(), keypad);
      case Question.Digits digits -> number(digits, keypad);
      case Question.Confirm(String read) -> NumberPhrases.readBack(new PhoneNumber(read), keypad);
      case Question.Which(Deed deed) -> which(deed, count, keypad);
      case Question.Sure sure -> Doubt.question(state, sure);
    };
  }

  /** The question alone, for whoever knows how to answer it. */
  static Speech alone(CallState state) {
    return switch (state.question()) {
      case Question.Confirm(String read) -> NumberPhrases.isThatRight(new PhoneNumber(read));
      case Question.Sure sure -> Doubt.alone(state, sure);
      case Question.Digits(String have, String ending, boolean _) when !have.isEmpty() ->
          NumberPhrases.rest(have, ending, state.keypad());
      case Question.Menu _, Question.Digits _, Question.Which _ -> brief(state);
    };
  }

  private static Speech number(Question.Digits digits, boolean keypad) {
    if (!digits.have().isEmpty()) {
      return NumberPhrases.askRest(digits.have(), digits.ending(), keypad);
    }
    return digits.ending().isEmpty()
        ? NumberPhrases.askNumber(keypad)
        : NumberPhrases.askBeginning(digits.ending(), keypad);
  }

  private static Speech which(Deed deed, int count, boolean keypad) {
    return switch (deed) {
      case SPELL -> ChoicePhrases.whichToSpell(count, keypad);
      case KEEP -> ChoicePhrases.whichToKeep(count, keypad);
      case EXPLAIN -> ChoicePhrases.whichToExplain(count, keypad);
    };
  }

  /** With examples of what may be said, or what may be pressed where nothing is heard. */
  static Speech examples(CallState state) {
    if (state.keypad()) {
      return brief(state);
    }
    return switch (state.question()) {
      case Question.Menu() -> MenuPhrases.examples(state.offer().facts());
      case Question.Digits _ -> NumberPhrases.examples();
      case Question.Confirm _, Question.Which _, Question.Sure _ -> brief(state);
    };
  }

  /** The keys first; speech is still heard. */
  static Speech keysFirst(CallState state) {
    boolean agents = state.party().agents();
    return switch (state.question()) {
      case Question.Menu() ->
          state.keypad() ? brief(state) : MenuPhrases.keysFirst(state.offer().facts(), agents);
      case Question.Digits _ -> NumberPhrases.keysFirst();
      case Question.Confirm _, Question.Which _, Question.Sure _ ->
          brief(state.byKeypad(true)).then(MenuPhrases.zeroGoesBack());
    };
  }

  /** The question once more, because the caller wants to hear it. */
  static Decision again(CallState state) {
    Speech named =
        state.question() instanceof Question.Which
            ? OfferPhrases.names(state.offer().spoken())
            : Speech.NOTHING;
    return Replies.ask(state, state.question(), named.then(brief(state)));
  }

  static Decision help(CallState state) {
    Speech help =
        switch (state.question()) {
          case Question.Menu() ->
              MenuPhrases.help(state.offer().facts(), state.party().agents(), state.keypad());
          case Question.Digits _ -> NumberPhrases.help(state.keypad());
          case Question.Which _ ->
              OfferPhrases.names(state.offer().spoken())
                  .then(brief(state))
                  .then(MenuPhrases.waysBack(state.keypad()));
          case Question.Confirm _, Question.Sure _ ->
              brief(state).then(MenuPhrases.waysBack(state.keypad()));
        };
    return Replies.ask(state, state.question(), help);
  }
}
