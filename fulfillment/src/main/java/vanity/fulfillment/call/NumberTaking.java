package vanity.fulfillment.call;

import java.util.Optional;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.call.state.Offer;
import vanity.fulfillment.call.state.Tally;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.hearing.Question.Digits;
import vanity.fulfillment.speaking.NumberPhrases;
import vanity.fulfillment.speaking.Speech;

/** Takes a phone number, at once or in parts, by voice or by keys. */
final class NumberTaking {
  private static final int WHOLE = 10;
  private static final int LOCAL = 7;
  private static final int WITH_COUNTRY = 11;
  private final Converting converting;
  private final OwnNumber own;

  NumberTaking(Converting converting, OwnNumber own) {
    this.converting = converting;
    this.own = own;
  }

  static Decision ask(CallState state) {
    return state.tally().conversions() >= Tally.CONVERSIONS
        ? Endings.goodbyeAfter(NumberPhrases.enoughNumbers(), state)
        : Replies.ask(state, Digits.NONE, NumberPhrases.askNumber(state.keypad()));
  }

  /** A spoken number of ten digits is read back before it is used. */
  Decision whole(CallState state, String digits) {
    return PhoneNumber.parse(digits) instanceof ParsedNumber.Valid(PhoneNumber number)
        ? readBack(state, number)
        : notANumber(state);
  }

  /** Some digits were said, which are all that is known so far. */
  Decision part(CallState state, String digits) {
    if (digits.length() == LOCAL && isFresh(state)) {
      Speech ask = NumberPhrases.askAreaCode(digits, state.keypad());
      return Replies.ask(state, new Digits("", digits, true), ask);
    }
    String ending = state.question() instanceof Digits given ? given.ending() : "";
    return begun(state, new Digits(digits, ending, true));
  }

  /** The last digits were said; the first are still to come. */
  Decision ending(CallState state, String digits) {
    return Replies.ask(
        state, new Digits("", digits, true), NumberPhrases.askBeginning(digits, state.keypad()));
  }

  /** The caller named a number of another plan. */
  Decision foreign(CallState state) {
    return Replies.ask(
        state, Digits.NONE, NumberPhrases.foreign().then(NumberPhrases.askNumber(state.keypad())));
  }

  /** Takes what was typed: {@code *} clears, {@code #} ends. */
  Decision keyed(CallState state, String keys) {
    int star = keys.lastIndexOf('*');
    String digits = keys.substring(star + 1).replaceAll("[^0-9]", "");
    Digits before = star < 0 && state.question() instanceof Digits given ? given : Digits.NONE;
    if (digits.isEmpty()) {
      return cleared(state);
    }
    String sum = before.have() + digits + before.ending();
    if (isWhole(digits) || !isWhole(sum)) {
      boolean fits = sum.length() < room(sum) && before.ending().isEmpty();
      return typed(state, fits ? sum : digits, fits && before.spoken());
    }
    return typed(state, sum, before.spoken());
  }

  /** The caller said yes to the number read back. */
  Decision confirmed(CallState state, PhoneNumber number) {
    return converting.convert(state, number);
  }

  /** Without any digit before, the caller may have wanted their own number by the pound key. */
  private Decision cleared(CallState state) {
    Optional<Offer> found =
        state.question().equals(Digits.NONE) && !state.keypad()
            ? own.offer(state.party().number()).filter(offer -> offer.count() > 0)
            : Optional.empty();
    return found
        .map(offer ->
            Replies.ask(
                state.with(offer),
                Digits.NONE,
                NumberPhrases.clearedAtYourOwn(offer.spoken(), state.keypad())))
        .orElseGet(() -> Replies.ask(state, Digits.NONE, NumberPhrases.cleared(state.keypad())));
  }

  private Decision typed(CallState state, String digits, boolean spoken) {
    if (!isWhole(digits)) {
      return begun(state, new Digits(digits, "", spoken));
    }
    if (PhoneNumber.parse(digits) instanceof ParsedNumber.Valid(PhoneNumber number)) {
      return spoken ? readBack(state, number) : converting.convert(state, number);
    }
    return notANumber(state);
  }

  private static Decision begun(CallState state, Digits begun) {
    String digits = begun.have();
    if (digits.length() > room(digits)) {
      return Ladder.wrong(state.with(Digits.NONE), NumberPhrases.tooLong());
    }
    return digits.startsWith("0")
        ? notANumber(state)
        : Replies.ask(state, begun, NumberPhrases.askRest(digits, begun.ending(), state.keypad()));
  }

  private static Decision readBack(CallState state, PhoneNumber number) {
    Speech said = NumberPhrases.readBack(number, state.keypad());
    return Replies.ask(state, new Question.Confirm(number.digits()), said);
  }

  private static Decision notANumber(CallState state) {
    return Ladder.wrong(state.with(Digits.NONE), NumberPhrases.notANumber());
  }

  private static boolean isFresh(CallState state) {
    return !(state.question() instanceof Digits given) || given.equals(Digits.NONE);
  }

  private static int room(String digits) {
    return digits.startsWith("1") ? WITH_COUNTRY : WHOLE;
  }

  private static boolean isWhole(String digits) {
    return digits.length() == WHOLE || (digits.length() == WITH_COUNTRY && digits.startsWith("1"));
  }
}
