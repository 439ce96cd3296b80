package vanity.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;

/** Turns a reading's bits back into pieces. */
final class Reading {
  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;
  private static final int LENGTH = PLAN.length();
  private static final Piece COUNTRY = new Digits(PLAN.countryCode());

  private Reading() {}

  static List<Piece> pieces(PhoneNumber number, int pattern, int starts) {
    var pieces = new Piece[1 + LENGTH];
    int count = 0;
    pieces[count++] = COUNTRY;
    for (int at = 0; at < LENGTH; ) {
      int end = end(at, pattern, starts);
      pieces[count++] =
          letter(pattern, at) == 0
              ? new Digits(number.digits().substring(at, end))
              : new Word(word(number, pattern, at, end));
      at = end;
    }
    return List.of(Arrays.copyOf(pieces, count));
  }

  /** Words end before the next word or digit; digit runs also where a printed group ends. */
  private static int end(int at, int pattern, int starts) {
    boolean isWord = letter(pattern, at) != 0;
    int end = at + 1;
    while (end < LENGTH
        && (letter(pattern, end) != 0) == isWord
        && (isWord ? !startsWord(starts, end) : !startsGroup(end))) {
      end++;
    }
    return end;
  }

  private static boolean startsWord(int starts, int at) {
    return (starts >>> (LENGTH - 1 - at) & 1) != 0;
  }

  private static boolean startsGroup(int at) {
    return at == PLAN.localStart() || at == PLAN.lastGroupStart();
  }

  private static int letter(int pattern, int at) {
    return pattern >>> (3 * (LENGTH - 1 - at)) & 7;
  }

  private static String word(PhoneNumber number, int pattern, int start, int end) {
    byte[] word = new byte[end - start];
    for (int i = start; i < end; i++) {
      word[i - start] = (byte) letterOn(number.digits().charAt(i), letter(pattern, i) - 1);
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
