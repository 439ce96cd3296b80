package vanity.engine;

import java.util.List;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;

/** Letters that look like a digit without being on its key: O for 0, I for 1. */
final class LookAlikes {
  private LookAlikes() {}

  /** Whether any word shows a letter where the number has a 0 or 1. */
  static boolean in(PhoneNumber number, List<Piece> pieces) {
    int at = -1; // the country digit comes first
    for (Piece piece : pieces) {
      switch (piece) {
        case Digits d -> at += d.digits().length();
        case Word w -> {
          for (int i = 0; i < w.word().length(); i++) {
            if (number.digits().charAt(at + i) <= '1') {
              return true;
            }
          }
          at += w.word().length();
        }
      }
    }
    return false;
  }
}
