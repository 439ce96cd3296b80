package vanity.engine;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;

/**
 * The pieces of a reading, made when they are first asked for: making them takes longer than
 * finding them.
 */
final class Pieces extends AbstractList<Piece> {
  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;
  private static final int LENGTH = Reading.LENGTH;
  private static final Piece COUNTRY = new Digits(PLAN.countryCode());

  private final String digits;
  private final int pattern;
  private final int starts;

  /** Threads that race for it make the same twice. */
  private @Nullable List<Piece> made;

  Pieces(PhoneNumber number, long reading) {
    digits = number.digits();
    pattern = Reading.pattern(reading);
    starts = Reading.starts(reading);
  }

  /** The pieces of a text that shows letters, in lower case, at some places: each run is a word. */
  static List<Piece> written(PhoneNumber number, String shown) {
    return new Pieces(number, Reading.written(shown));
  }

  @Override
  public Piece get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }

  private List<Piece> made() {
    List<Piece> pieces = made;
    if (pieces == null) {
      pieces = make();
      made = pieces;
    }
    return pieces;
  }

  private List<Piece> make() {
    var pieces = new Piece[1 + LENGTH];
    int count = 0;
    pieces[count++] = COUNTRY;
    for (int at = 0; at < LENGTH; ) {
      int end = end(at);
      pieces[count++] =
          letter(at) == 0 ? new Digits(digits.substring(at, end)) : new Word(word(at, end));
      at = end;
    }
    return List.of(Arrays.copyOf(pieces, count));
  }

  /** Words end before the next word or digit; digit runs also where a printed group ends. */
  private int end(int at) {
    boolean isWord = letter(at) != 0;
    int end = at + 1;
    while (end < LENGTH
        && (letter(end) != 0) == isWord
        && (isWord ? !startsWord(end) : !startsGroup(end))) {
      end++;
    }
    return end;
  }

  private boolean startsWord(int at) {
    return (starts >>> (LENGTH - 1 - at) & 1) != 0;
  }

  private static boolean startsGroup(int at) {
    return at == PLAN.localStart() || at == PLAN.lastGroupStart();
  }

  private int letter(int at) {
    return pattern >>> (3 * (LENGTH - 1 - at)) & 7;
  }

  private String word(int start, int end) {
    byte[] word = new byte[end - start];
    for (int i = start; i < end; i++) {
      word[i - start] = (byte) letterOn(digits.charAt(i), letter(i) - 1);
    }
    return new String(word, StandardCharsets.ISO_8859_1); // faster than from char[]
  }

  private static char letterOn(char digit, int place) {
    return switch (digit) {
      case '0' -> 'o';
      case '1' -> 'i';
      default -> Keypad.letters(digit - '0').charAt(place);
    };
  }
}
