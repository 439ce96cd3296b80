package vanity.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;

/**
 * Says pieces so that what is heard can be dialled: digits one by one, words, then each word's
 * letters. A word with look-alikes is never said, only its letters and digits.
 */
final class Spoken {
  private Spoken() {}

  static String of(PhoneNumber number, List<Piece> pieces) {
    List<String> printed = Printed.of(number, pieces);
    var letters = new ArrayList<String>();
    var said = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        said.append(isWord(pieces.get(i - 1)) && isWord(pieces.get(i)) ? " " : ", ");
      }
      said.append(said(pieces.get(i), printed.get(i)));
      if (isWord(pieces.get(i))) {
        letters.add(separated(printed.get(i), ", "));
      }
    }
    return said + ". That is " + String.join("; ", letters) + ".";
  }

  private static boolean isWord(Piece piece) {
    return piece instanceof Word;
  }

  private static String said(Piece piece, String printed) {
    return switch (piece) {
      case Digits(var digits) -> separated(digits, " ");
      case Word(var word) -> word.equalsIgnoreCase(printed) ? word : separated(printed, " ");
    };
  }

  private static String separated(String characters, String separator) {
    return characters.chars().mapToObj(Character::toString).collect(Collectors.joining(separator));
  }
}
