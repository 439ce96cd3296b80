package vanity.engine.english;

import java.util.List;
import vanity.engine.AsciiText;
import vanity.engine.PhoneNumber;
import vanity.engine.Piece;
import vanity.engine.Piece.Word;
import vanity.engine.Printed;
import vanity.engine.VanityNumber;

/**
 * Says a vanity number so that what is heard can be dialled: digits one by one, words, then each
 * word's letters. A word with look-alikes is never said, only its letters and digits.
 */
public final class Spoken {
  private static final String THAT_IS = ". That is ";

  private final PhoneNumber number;
  private final List<Piece> pieces;
  private final int country;
  private final AsciiText text;

  private Spoken(VanityNumber vanity) {
    number = vanity.number();
    pieces = vanity.pieces();
    country = pieces.getFirst().text().length();
    int characters = country + number.digits().length();
    text = new AsciiText(3 * characters + THAT_IS.length() + 3 * characters);
  }

  /** As spoken, for example {@code 1, 8 0 0, flowers. That is F, L, O, W, E, R, S.} */
  public static String of(VanityNumber vanity) {
    var spoken = new Spoken(vanity);
    spoken.say();
    spoken.text.add(THAT_IS);
    spoken.spell();
    return spoken.text.add('.').toString();
  }

  private void say() {
    int at = -country;
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
    if (Printed.hasLookAlike(number, word, at)) {
      spell(word, at, " ");
    } else {
      text.add(word);
    }
  }

  private void spell() {
    int at = -country;
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
