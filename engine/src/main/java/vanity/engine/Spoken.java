package vanity.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;

/**
 * Says pieces so that what is heard can be dialled: digits one by one, words, then each word's
 * letters.
 */
final class Spoken {
  private Spoken() {}

  static String of(List<Piece> pieces) {
    var letters = new ArrayList<String>();
    var said = new StringBuilder();
    Piece before = null;
    for (Piece piece : pieces) {
      if (before != null) {
        said.append(before instanceof Word && piece instanceof Word ? " " : ", ");
      }
      said.append(
          switch (piece) {
            case Digits d -> separated(d.digits(), " ");
            case Word w -> w.word();
          });
      if (piece instanceof Word w) {
        letters.add(separated(w.word().toUpperCase(Locale.ROOT), ", "));
      }
      before = piece;
    }
    return said + ". That is " + String.join("; ", letters) + ".";
  }

  private static String separated(String characters, String separator) {
    return characters.chars().mapToObj(Character::toString).collect(Collectors.joining(separator));
  }
}
