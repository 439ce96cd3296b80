package vanity.fulfillment.call;

import java.util.Optional;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.hearing.Deed;
import vanity.fulfillment.hearing.Doubtful;
import vanity.fulfillment.hearing.Meaning;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.hearing.Which;

/** What keys mean; this is where each of them is declared. */
final class Keys {
  private static final int WHOLE_NUMBER = 10;

  private Keys() {}

  /** What keys mean at the open question; nothing for digits of a number and for wrong keys. */
  static Optional<Meaning> meaning(CallState state, String keys) {
    return switch (state.question()) {
      case Question.Menu() -> atTheMenu(state, keys);
      case Question.Digits(String have, String ending, boolean _) ->
          have.isEmpty() ? insteadOfANumber(state, ending, keys) : Optional.empty();
      case Question.Sure(Doubtful about, int _)
          when about == Doubtful.GOODBYE && keys.equals("9") ->
          Optional.of(Plain.YES);
      case Question.Confirm _, Question.Sure _ -> yesOrNo(keys);
      case Question.Which(Deed deed) -> which(deed, keys);
    };
  }

  /** Whether keys without a meaning are taken for a number, or for the wish to begin it again. */
  static boolean giveANumber(Question question, String keys) {
    return keys.length() >= WHOLE_NUMBER
        || question instanceof Question.Digits
        || (question instanceof Question.Confirm && (keys.isEmpty() || keys.equals("*")));
  }

  private static Optional<Meaning> atTheMenu(CallState state, String keys) {
    return Optional.ofNullable(
        switch (keys) {
          case "1", "2", "3" -> new Meaning.Pick(place(keys));
          case "4" -> Plain.MORE;
          case "5" -> Plain.ANOTHER;
          case "6" -> Plain.REPEAT;
          case "7" -> new Meaning.Do(Deed.KEEP, picked(state));
          case "8" -> Plain.HELP;
          case "9" -> Plain.GOODBYE;
          case "0" -> Plain.AGENT;
          default -> null;
        });
  }

  /**
   * No number begins with 0, and the pound key alone asks for the caller's own; in the bot it
   * cannot be told from the star (docs/wire-formats.md#keys-in-vain).
   */
  private static Optional<Meaning> insteadOfANumber(CallState state, String ending, String keys) {
    return Optional.ofNullable(
        switch (keys) {
          case "0" -> Plain.BACK;
          case "" -> state.keypad() && ending.isEmpty() ? Plain.OWN_NUMBER : null;
          case "911" -> Plain.EMERGENCY;
          default -> null;
        });
  }

  private static Optional<Meaning> yesOrNo(String keys) {
    return Optional.ofNullable(
        switch (keys) {
          case "1" -> Plain.YES;
          case "2" -> Plain.NO;
          case "0" -> Plain.BACK;
          default -> null;
        });
  }

  private static Optional<Meaning> which(Deed deed, String keys) {
    if (keys.equals("0")) {
      return Optional.of(Plain.BACK);
    }
    return keys.matches("[1-9]")
        ? Optional.of(new Meaning.Do(deed, new Which.Named(place(keys))))
        : Optional.empty();
  }

  private static Which picked(CallState state) {
    int focus = state.offer().count() == 1 ? 0 : state.offer().focus();
    return focus < 0 ? new Which.Open() : new Which.Named(focus + 1);
  }

  private static int place(String key) {
    return Integer.parseInt(key);
  }
}
