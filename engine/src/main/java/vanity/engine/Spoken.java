package vanity.engine;

import java.util.List;
import vanity.engine.Piece.Word;

/**
 * Says pieces so that what is heard can be dialled: digits one by one, words, then each word's
 * letters. A word with look-alikes is never said, only its letters and digits.
 */
final class Spoken {
  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;
  private static final String THAT_IS = ". That is ";

  private final PhoneNumber number;
  private final List<Piece> pieces;
  private final AsciiText text;

  private Spoken(PhoneNumber number, List<Piece> pieces) {
    this.number = number;
    this.pieces = pieces;
    int characters = PLAN.countryCode().length() + PLAN.length();
    text = new AsciiText(3 * characters + THAT_IS.length() + 3 * characters);
  }

  static String of(PhoneNumber number, List<Piece> pieces) {
    var spoken = new Spoken(number, pieces);
    spoken.say();
    spoken.text.add(THAT_IS);
    spoken.spell();
    return spoken.text.add('.').toString();
  }

  private void say() {
    int at = -PLAN.countryCode().length();
    boolean afterWord = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean isWord = piece instanceof Word;
      text.add(i == 0 ? "" : afterWord && isWord ? " " : ", ");
      if (isWord) {
        say(piece.text(), at);
      } else {
        separate(piece.text(), " ");
      }
      at += piece.text().length();
      afterWord = isWord;
    }
  }

  private void say(String word, int at) {
    for (int i = 0; i < word.length(); i++) {
      if (number.digits().charAt(at + i) <= '1') {
        spell(word, at, " ");
        return;
      }
    }
    text.add(word);
  }

  private void spell() {
    int at = -PLAN.countryCode().length();
    String separator = "";
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Word(var word)) {
        text.add(separator);
        spell(word, at, ", ");
        separator = "; ";
      }
      at += pieces.get(i).text().length();
    }
  }

  private void spell(String word, int at, String separator) {
    for (int i = 0; i < word.length(); i++) {
      text.add(i == 0 ? "" : separator).add(Printed.letter(number, word, i, at));
    }
  }

  private void separate(String digits, String separator) {
    for (int i = 0; i < digits.length(); i++) {
      text.add(i == 0 ? "" : separator).add(digits.charAt(i));
    }
  }
}
