package vanity.fulfillment.call.state;

import java.util.List;
import vanity.fulfillment.hearing.Deed;
import vanity.fulfillment.hearing.Doubtful;
import vanity.fulfillment.hearing.Question;

/** A question in the text of a state: its kind, and what it holds, between dots. */
final class QuestionText {
  private QuestionText() {}

  static String write(Question question) {
    return switch (question) {
      case Question.Menu() -> "menu";
      case Question.Digits(String have, String ending, boolean spoken) ->
          "digits." + have + "." + ending + "." + (spoken ? "1" : "0");
      case Question.Confirm(String read) -> "confirm." + read;
      case Question.Which(Deed deed) -> "which." + deed;
      case Question.Sure(Doubtful about, int place) -> "sure." + about + "." + place;
    };
  }

  /**
   * Reads it back.
   *
   * @param offered how many results the offer holds
   * @throws IllegalArgumentException for a text that was never written
   */
  static Question read(String text, int offered) {
    List<String> parts = List.of(text.split("\\.", -1));
    return switch (parts.getFirst() + parts.size()) {
      case "menu1" -> new Question.Menu();
      case "digits4" ->
          new Question.Digits(
              digits(parts.get(1)), digits(parts.get(2)), StateFields.flagged(parts.get(3)));
      case "confirm2" -> new Question.Confirm(PrintedNumber.valid(parts.get(1)).digits());
      case "which2" -> new Question.Which(Deed.valueOf(parts.get(1)));
      case "sure3" ->
          sure(Doubtful.valueOf(parts.get(1)), StateFields.number(parts.get(2)), offered);
      default -> throw new IllegalArgumentException("a question of another form");
    };
  }

  private static Question sure(Doubtful about, int place, int offered) {
    boolean fits = about == Doubtful.KEEP ? place >= 1 && place <= offered : place == 0;
    if (!fits) {
      throw new IllegalArgumentException("a doubt about number " + place + " of " + offered);
    }
    return new Question.Sure(about, place);
  }

  private static String digits(String text) {
    if (!text.matches("[0-9]{0,11}")) {
      throw new IllegalArgumentException("digits of another form");
    }
    return text;
  }
}
