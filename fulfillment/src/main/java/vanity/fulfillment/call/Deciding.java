package vanity.fulfillment.call;

import vanity.engine.PhoneNumber;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.speaking.NumberPhrases;
import vanity.fulfillment.speaking.Speech;

/** What yes and no mean, which the open question tells. */
final class Deciding {
  private final NumberTaking numbers;

  Deciding(NumberTaking numbers) {
    this.numbers = numbers;
  }

  Decision yes(CallState state) {
    return switch (state.question()) {
      case Question.Confirm(String read) -> numbers.confirmed(state, new PhoneNumber(read));
      case Question.Sure(var about, int place) -> Doubt.dispelled(state, about, place);
      case Question.Menu _, Question.Digits _, Question.Which _ -> Ladder.notUnderstood(state);
    };
  }

  static Decision no(CallState state) {
    return switch (state.question()) {
      case Question.Confirm _, Question.Digits _ ->
          Replies.ask(state, Question.Digits.NONE, NumberPhrases.askAgain());
      case Question.Sure _, Question.Which _ -> Replies.menu(state, Speech.NOTHING);
      case Question.Menu _ -> Ladder.notUnderstood(state);
    };
  }
}
