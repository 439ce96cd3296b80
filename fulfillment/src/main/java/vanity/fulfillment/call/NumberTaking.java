package vanity.fulfillment.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.fulfillment.call.Question.Expecting;
import vanity.fulfillment.speaking.NumberPhrases;

/** Takes a phone number, at once or in parts, by voice or by keys. */
final class NumberTaking {
  static final int WHOLE = 10;
  private static final int WITH_COUNTRY = 11;
  private final Converting converting;

  NumberTaking(Converting converting) {
    this.converting = converting;
  }

  static Decision ask(CallState state) {
    return state.tally().conversions() >= Tally.CONVERSIONS
        ? Endings.goodbyeAfter(NumberPhrases.enoughNumbers(), state)
        : Replies.ask(state, Question.NUMBER, NumberPhrases.askNumber(state.keypad()));
  }

  /** Takes what was keyed: {@code *} clears, {@code #} ends. */
  Decision keyed(CallState state, String keys) {
    int star = keys.lastIndexOf('*');
    String digits = keys.substring(star + 1).replaceAll("[^0-9]", "");
    boolean fresh = star >= 0 || state.question().expecting() != Expecting.NUMBER;
    Question before = fresh ? Question.NUMBER : state.question();
    if (digits.isEmpty()) {
      return Replies.ask(state, Question.NUMBER, NumberPhrases.cleared(state.keysOnly()));
    }
    return given(state.with(before), List.of(digits), before.spoken());
  }

  /** Takes the first reading that makes a whole number, or else keeps the likeliest part. */
  Decision spoken(CallState state, List<SpokenDigits> heard) {
    var readings = new ArrayList<String>();
    for (SpokenDigits spoken : heard) {
      String before = state.question().digits();
      spoken.readings().stream()
          .map(digits -> spoken.corrects() ? SpokenDigits.corrected(before, digits) : digits)
          .forEach(readings::add);
      if (spoken.corrects()) {
        return given(state.with(Question.NUMBER), readings, true);
      }
    }
    return given(state, readings, true);
  }

  /** The caller said yes to the number read back. */
  Decision confirmed(CallState state, PhoneNumber number) {
    return converting.convert(state, number);
  }

  /** Reads a number back before it is used. */
  static Decision readBack(CallState state, PhoneNumber number) {
    var question = new Question(Expecting.CONFIRM, number.digits(), true);
    return Replies.ask(state, question, NumberPhrases.readBack(number, false));
  }

  /** The first of the texts that is a whole phone number. */
  static Optional<PhoneNumber> whole(List<String> texts) {
    for (String digits : texts) {
      if (isWhole(digits) && PhoneNumber.parse(digits) instanceof ParsedNumber.Valid(var number)) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  private Decision given(CallState state, List<String> readings, boolean spoken) {
    String before = state.question().digits();
    Optional<PhoneNumber> number =
        whole(readings)
            .or(() ->
                whole(
                    readings.stream()
                        .filter(digits -> digits.length() < WHOLE)
                        .map(before::concat)
                        .toList()));
    if (number.isPresent()) {
      return spoken && !state.keypad()
          ? readBack(state, number.get())
          : converting.convert(state, number.get());
    }
    return part(state, joined(before, readings.getFirst()), spoken);
  }

  /** Parts are joined up to a whole number; what goes beyond that starts afresh. */
  private static String joined(String before, String digits) {
    String sum = before + digits;
    return sum.length() > room(sum) ? digits : sum;
  }

  private Decision part(CallState state, String digits, boolean spoken) {
    if (digits.length() > room(digits)) {
      return Ladder.wrong(state.with(Question.NUMBER), NumberPhrases.tooLong());
    }
    if (digits.length() == room(digits) || digits.startsWith("0")) {
      return Ladder.wrong(state.with(Question.NUMBER), NumberPhrases.notANumber());
    }
    return Replies.ask(
        state,
        new Question(Expecting.NUMBER, digits, spoken),
        NumberPhrases.askRest(digits, state.keysOnly()));
  }

  private static int room(String digits) {
    return digits.startsWith("1") ? WITH_COUNTRY : WHOLE;
  }

  private static boolean isWhole(String digits) {
    return digits.length() == WHOLE || (digits.length() == WITH_COUNTRY && digits.startsWith("1"));
  }
}
