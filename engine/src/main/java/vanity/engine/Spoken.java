package vanity.engine;

import java.util.List;
import vanity.engine.Piece.Word;

/**
 * Says pieces so that what is heard can be dialled: digits one by one, words, then each word's
 * letters. A word with look-alikes is never said, only its letters and digits.
 */
final class Spoken {
  private Spoken() {}

  static String of(PhoneNumber number, List<Piece> pieces) {
    List<String> printed = Printed.of(number, pieces);
    var said = new StringBuilder();
    var letters = new StringBuilder();
    boolean afterWord = false;
    for (int i = 0; i < pieces.size(); i++) {
      boolean isWord = pieces.get(i) instanceof Word;
      if (i > 0) {
        said.append(afterWord && isWord ? " " : ", ");
      }
      say(pieces.get(i), printed.get(i), said);
      if (isWord) {
        separate(printed.get(i), ", ", letters.append(letters.isEmpty() ? "" : "; "));
      }
      afterWord = isWord;
    }
    return said.append(". That is ").append(letters).append('.').toString();
  }

  private static void say(Piece piece, String printed, StringBuilder said) {
    if (piece instanceof Word(var word) && word.equalsIgnoreCase(printed)) {
      said.append(word);
    } else {
      separate(printed, " ", said);
    }
  }

  private static void separate(String characters, String separator, StringBuilder into) {
    for (int i = 0; i < characters.length(); i++) {
      into.append(i == 0 ? "" : separator).append(characters.charAt(i));
    }
  }
}
