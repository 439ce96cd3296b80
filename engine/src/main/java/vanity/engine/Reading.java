package vanity.engine;

import java.util.List;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;

/**
 * One way to read a number as words and digits, packed into a {@code long}, so that the parts of a
 * reading are put together by adding them.
 *
 * <pre>
 * bits  0-3   how many touching words make sense together
 * bits  4-33  the letters shown, three bits a digit of the number, the first highest: the place on
 *             the key plus one, or 0 for a digit; so they compare like the text they represent
 * bits 34-43  where words start, the first digit highest
 * bits 44-63  points in hundredths
 * </pre>
 */
final class Reading {
  static final int LENGTH = NumberingPlan.NORTH_AMERICA.length();

  /** Two words that touch and make sense together: a known pair whose kinds fit. */
  static final long PAIR = 1;

  /** Where the points are, above all else. */
  static final int POINTS = 44;

  private static final int PATTERN = 4;
  private static final int STARTS = 34;

  /** The lowest bit of each of the ten groups of three. */
  private static final int LETTERS = 0x9249249;

  private Reading() {}

  /** Of the points alone. */
  static long points(int points) {
    return (long) points << POINTS;
  }

  /** Of a word's start and letters, given as three bits each, the first highest. */
  static long word(int start, int end, int letters) {
    return 1L << (STARTS + LENGTH - 1 - start) | (long) letters << (PATTERN + 3 * (LENGTH - end));
  }

  /** Of the words of some pieces, without points; the first piece is the country digit. */
  static long of(List<Piece> pieces) {
    long reading = 0;
    int at = 0;
    for (Piece piece : pieces.subList(1, pieces.size())) {
      switch (piece) {
        case Digits(var digits) -> at += digits.length();
        case Word(var word) -> {
          int end = at + word.length();
          reading += word(at, end, letters(word));
          at = end;
        }
      }
    }
    return reading;
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters = letters << 3 | (Keypad.place(word.charAt(i)) + 1);
    }
    return letters;
  }

  /** The pattern of a text that shows letters, in lower case, at some of its ten places. */
  static int pattern(String shown) {
    int pattern = 0;
    for (int i = 0; i < LENGTH; i++) {
      char c = shown.charAt(i);
      pattern = pattern << 3 | (Keypad.isLetter(c) ? Keypad.place(c) + 1 : 0);
    }
    return pattern;
  }

  /** A reading in which each run of letters of such a text is a word. */
  static long written(String shown) {
    int letters = letters((long) pattern(shown) << PATTERN);
    return (long) (letters & ~(letters >>> 1)) << STARTS | (long) pattern(shown) << PATTERN;
  }

  /** A reading whose every letter starts a word: what hides in it is seen wherever it is. */
  static long shattered(String shown) {
    long reading = (long) pattern(shown) << PATTERN;
    return (long) letters(reading) << STARTS | reading;
  }

  static int points(long reading) {
    return (int) (reading >> POINTS);
  }

  static int pattern(long reading) {
    return (int) (reading >>> PATTERN) & ((1 << (3 * LENGTH)) - 1);
  }

  static int starts(long reading) {
    return (int) (reading >>> STARTS) & ((1 << LENGTH) - 1);
  }

  /** Whether there are several words, all touch, and all make sense together. */
  static boolean belongsTogether(long reading) {
    int pairs = pairs(reading);
    return pairs > 0 && pairs == Integer.bitCount(starts(reading)) - 1;
  }

  /**
   * Whether all words touch and make sense together; with digits between them they are two things
   * to remember, and "for" and "to" seldom join them.
   */
  static boolean makesSense(long reading) {
    int touching = starts(reading) & letters(reading) >>> 1;
    return !isInterrupted(reading) && Integer.bitCount(touching) == pairs(reading);
  }

  /** Whether there are digits between words. */
  static boolean isInterrupted(long reading) {
    int letters = letters(reading);
    return (letters & (letters + Integer.lowestOneBit(letters))) != 0;
  }

  private static int pairs(long reading) {
    return (int) reading & 15;
  }

  /** Whether a reading has this word, which ends before {@code end}, as one of its words. */
  static boolean holds(long reading, long word, int end) {
    int start = starts(word);
    int after = (1 << (LENGTH - end)) - 1;
    int inside = (start << 1) - 1 - after;
    int next = 1 << (LENGTH - end) >>> 1;
    int letters = Integer.expand(inside, LETTERS) * 7;
    int apart =
        ((starts(reading) & (start | inside)) ^ start)
            | ((pattern(reading) & letters) ^ pattern(word))
            | (letters(reading) & ~starts(reading) & next);
    return apart == 0; // One test for all: each alone is hard to foresee.
  }

  /** Where letters are shown, a bit a digit, the first digit highest. */
  static int letters(long reading) {
    return Integer.compress(shown(pattern(reading)), LETTERS);
  }

  /** Where two readings show something else, a bit a digit, the first digit highest. */
  static int apart(long one, long other) {
    return Integer.compress(shown(pattern(one) ^ pattern(other)), LETTERS);
  }

  static boolean isLetter(int letters, int position) {
    return (letters >>> (LENGTH - 1 - position) & 1) != 0;
  }

  /** The place of the last of some bits that stand for places, the first digit highest. */
  static int position(int bits) {
    return LENGTH - 1 - Integer.numberOfTrailingZeros(bits);
  }

  /** Where the word ends that starts here: where the next begins, or a digit, or nothing. */
  static int end(long reading, int start) {
    int behind = (1 << (LENGTH - 1 - start)) - 1;
    int ends = (starts(reading) | ~letters(reading)) & behind;
    return Integer.numberOfLeadingZeros(ends) - (Integer.SIZE - LENGTH);
  }

  /** Where the first word starts. */
  static int firstWord(long reading) {
    return Integer.numberOfLeadingZeros(starts(reading)) - (Integer.SIZE - LENGTH);
  }

  /**
   * One bit for each letter shown, another for each letter at each place: so what two readings
   * share is what their bits share.
   */
  static long spelling(long reading) {
    int pattern = pattern(reading);
    int low = pattern & LETTERS;
    int middle = pattern >>> 1 & LETTERS;
    int high = pattern >>> 2 & LETTERS;
    int third = low & middle;
    int first = low ^ third;
    int second = middle ^ third;
    return (long) (first | second << 1 | third << 2) << (3 * LENGTH) | high;
  }

  /** One bit for each group of three that is not 0, at the lowest of the three. */
  private static int shown(int pattern) {
    return (pattern | pattern >>> 1 | pattern >>> 2) & LETTERS;
  }
}
