package vanity.fulfillment.api;

import java.util.Arrays;
import java.util.stream.IntStream;
import vanity.engine.Piece;
import vanity.engine.VanityNumber;

/** How many phone numbers somebody must still choose from who sees the words of one. */
final class FittingNumbers {
  private static final int LENGTH = 10;
  private static final int CODE = 3;

  /** Of the codes that the plan has room for, about half are in service as area codes. */
  private static final int PER_AREA_CODE_IN_SERVICE = 2;

  private FittingNumbers() {}

  /** How many dial these words at these places, counted rather too low. */
  static long of(VanityNumber seen) {
    boolean[] known = underWords(seen);
    String digits = seen.number().digits();
    long areaCodes = Math.max(1, codes(digits, known, 0) / PER_AREA_CODE_IN_SERVICE);
    long lines = 1;
    for (int place = 2 * CODE; place < LENGTH; place++) {
      lines *= known[place] ? 1 : 10;
    }
    return areaCodes * codes(digits, known, CODE) * lines;
  }

  private static boolean[] underWords(VanityNumber seen) {
    var known = new boolean[LENGTH];
    int at = 0;
    for (Piece piece : seen.pieces().subList(1, seen.pieces().size())) {
      int end = at + piece.text().length();
      Arrays.fill(known, at, end, piece instanceof Piece.Word);
      at = end;
    }
    return known;
  }

  /** How many area codes, or exchange codes, have the known digits: NXX, but no N11. */
  private static long codes(String digits, boolean[] known, int start) {
    return IntStream.range(200, 1_000)
        .filter(code -> code % 100 != 11)
        .filter(code -> !known[start] || code / 100 == digits.charAt(start) - '0')
        .filter(code -> !known[start + 1] || code / 10 % 10 == digits.charAt(start + 1) - '0')
        .filter(code -> !known[start + 2] || code % 10 == digits.charAt(start + 2) - '0')
        .count();
  }
}
