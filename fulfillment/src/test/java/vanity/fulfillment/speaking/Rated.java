package vanity.fulfillment.speaking;

import java.util.ArrayList;
import java.util.List;
import vanity.engine.Lexicon;
import vanity.engine.PhoneNumber;
import vanity.engine.Piece;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;

/** Vanity numbers for phrases. */
final class Rated {
  static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());
  static final PhoneNumber FLOWERS = new PhoneNumber("8003569377");

  private Rated() {}

  /** The pieces behind the country digit. */
  static VanityNumber number(String digits, String... pieces) {
    var all = new ArrayList<Piece>(List.of(new Piece.Digits("1")));
    for (String piece : pieces) {
      all.add(Character.isDigit(piece.charAt(0)) ? new Piece.Digits(piece) : new Piece.Word(piece));
    }
    return FINDER.rate(new PhoneNumber(digits), all);
  }
}
