package vanity.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import vanity.engine.index.PairTable;
import vanity.engine.index.WordEntry;

/** Numbers for tests, the same on every run. */
public final class Samples {
  public static final Lexicon LEXICON = Lexicon.load();
  public static final VanityFinder FINDER = VanityFinder.over(LEXICON);

  private Samples() {}

  public static Stream<PhoneNumber> numbers(long seed, int count) {
    var random = new Random(seed);
    return Stream.generate(() -> Long.toString(2_000_000_000L + random.nextLong(8_000_000_000L)))
        .map(PhoneNumber::parse)
        .filter(ParsedNumber.Valid.class::isInstance)
        .map(parsed -> ((ParsedNumber.Valid) parsed).number())
        .limit(count);
  }

  /** A sample of this size, or the full size when {@code -Dvanity.long=true}. */
  public static int size(int usual, int full) {
    return Boolean.getBoolean("vanity.long") ? full : usual;
  }

  public static PhoneNumber number(String written) {
    return ((ParsedNumber.Valid) PhoneNumber.parse(written)).number();
  }

  /** The pieces of a number as it is displayed. */
  public static List<Piece> pieces(String display) {
    var pieces = new ArrayList<Piece>();
    for (String part : display.split("-")) {
      pieces.add(
          Character.isDigit(part.charAt(0))
              ? new Piece.Digits(part)
              : new Piece.Word(part.toLowerCase(Locale.ROOT)));
    }
    return pieces;
  }

  /** A number whose last digits spell this. */
  public static PhoneNumber ending(String letters) {
    String digits = Keypad.dial(letters);
    return new PhoneNumber("5552222222".substring(0, 10 - digits.length()) + digits);
  }

  /** Whether a word is of the kind that never stands before digits: OF, BY. */
  static boolean saysNothingAlone(String word) {
    int place = LEXICON.place(word);
    if (place < 0) {
      return false;
    }
    long entry = LEXICON.index().word(place);
    return WordEntry.isSmall(entry) && WordEntry.quality(entry) < Weights.KNOWN;
  }

  /** Whether the lexicon says that two words sound alike. */
  static boolean soundAlike(String one, String other) {
    int left = LEXICON.place(one);
    int right = LEXICON.place(other);
    return left >= 0 && right >= 0 && PairTable.soundAlike(LEXICON.index().pairs(), left, right);
  }

  /** Whether two words follow each other with nothing between. */
  public static boolean touch(VanityNumber vanity, String left, String right) {
    List<Piece> pieces = vanity.pieces();
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i - 1).equals(new Piece.Word(left))
          && pieces.get(i).equals(new Piece.Word(right))) {
        return true;
      }
    }
    return false;
  }
}
