package vanity.engine;

import java.util.StringTokenizer;
import vanity.engine.index.Kind;
import vanity.engine.index.LexiconIndex;
import vanity.engine.index.PairTable;
import vanity.engine.index.WordEntry;

/** How well two words follow each other: by their kinds, and by the pairs that are known. */
final class Grammar {
  /** Two words that must not be together; no sum of points makes up for it. */
  static final long FORBIDDEN = Reading.points(-500_000);

  /** Links with fewer points are forbidden. */
  static final int NEVER = -100_000;

  /**
   * Rows: the left word, columns: the right word, both in the order of {@link Kind}; in half
   * points.
   */
  private static final String TABLE =
      """
      UNKNOWN       -6  -2  -2  -8  -4  -4  -4  -4  -4 -10  -4  -8  -6  -2  -4  -6
      NOUN          -2  11  10 -20   8   6   2  -6   0  -8   6  -6  -8   4 -20  -4
      PLURAL        -2  -2  -2   8  -6   6   4  -4   4  -8   8  -6  -8   4 -20  -4
      VERB          -2   4  14 -14  -6  -4   4   8  14  12  10  -2  18   4 -20   4
      VERB_S        -4   2   8 -12  -6  -4   2   6  10  10   8  -4  12   4 -20   0
      PAST          -4   0   8 -10  -6  -4   0   4   8   8   8  -4  12   4 -20   0
      GERUND        -4  10  12 -10  -6  -4   0   4   8   8   8  -4  10   4 -20   0
      ADJECTIVE     -2  20  20 -14  -6  -8   4   0   0  -8   4  -6  -6   6 -20   4
      ADVERB        -4  -8  -8   6   4   8   6  12   6   0   2   2  -4   2  -2  -4
      DETERMINER    -6  18  14 -16 -16  -6   2   8  -6 -16 -16 -16 -16 -16 -10  -8
      PREPOSITION   -4  12  12  -2 -10  -6   8   4  -4  10 -10 -10  14 -12 -10   6
      SUBJECT       -6 -10 -10  18   6  12 -10  -6   8 -14   0 -12 -14  -4 -10 -10
      OBJECT        -8 -10 -10  -6 -10  -8   0   0   8 -10   6 -10 -12   0 -10 -10
      CONJUNCTION   -6  -4  -2   6   0   2   4   6   4   4   2   4   2 -16  -6   2
      INTERJECTION  -6   4   4   2  -6  -6  -4   2   0   0  -4   6   0  -6   4   8
      NAME          -6  -4  -4  -6   6   0  -6  -4  -4 -10   2  -8  -8   4  -4  -4
      """;

  private static final int HALF_POINT = 50;
  private static final int KINDS = 16;
  private static final int[] POINTS = read();

  private Grammar() {}

  /** Two words that touch; {@code left} and {@code right} are places in the index, or -1. */
  static long touch(LexiconIndex index, int left, int right, long leftEntry, long rightEntry) {
    int level =
        left < 0 || right < 0 ? PairTable.NONE : PairTable.level(index.pairs(), left, right);
    if (WordEntry.isWrongArticle(leftEntry, rightEntry)) {
      return Reading.points(Weights.WRONG_ARTICLE);
    }
    int grammar =
        grammar(leftEntry, rightEntry) + (isLoneLetter(leftEntry, level) ? Weights.LONE_LETTER : 0);
    return switch (level) {
      case PairTable.FORBIDDEN -> FORBIDDEN;
      case PairTable.NONE ->
          Reading.points(
              grammar
                  + (grammar < Weights.FITS ? Weights.UNKNOWN_PAIR : Weights.UNKNOWN_BUT_FITTING)
                  + (areThings(leftEntry, rightEntry) ? Weights.UNKNOWN_THINGS : 0));
      default ->
          Reading.points(grammar / 2 + Weights.PAIR[level])
              + (level == PairTable.COMPOUND || makeSense(leftEntry, rightEntry)
                  ? Reading.PAIR
                  : 0);
    };
  }

  /** Two things side by side are a riddle unless English knows them so: VAN-CROP. */
  private static boolean areThings(long left, long right) {
    return isThing(left) && isThing(right);
  }

  private static boolean isThing(long entry) {
    int kind = WordEntry.kind(entry);
    return kind == Kind.NOUN.code() || kind == Kind.PLURAL.code();
  }

  /** A and I before a word that no text has after them fill a place and say nothing: I-WOLF. */
  private static boolean isLoneLetter(long left, int level) {
    return level == PairTable.NONE && WordEntry.length(left) == 1;
  }

  /** Whether a known pair says something by itself: "new car" does, "of full" and "and so" not. */
  private static boolean makeSense(long left, long right) {
    int kind = WordEntry.kind(left);
    return kind != Kind.PREPOSITION.code()
        && points(kind, WordEntry.kind(right)) >= Weights.MAKES_SENSE;
  }

  private static int grammar(long left, long right) {
    int a = WordEntry.kind(left);
    int b = otherKind(left);
    int c = WordEntry.kind(right);
    int d = otherKind(right);
    return Math.max(Math.max(points(a, c), points(b, c)), Math.max(points(a, d), points(b, d)));
  }

  /** A word of one kind counts as of that kind twice: looking it up again is faster than asking. */
  private static int otherKind(long entry) {
    int other = WordEntry.otherKind(entry);
    return other == Kind.UNKNOWN.code() ? WordEntry.kind(entry) : other;
  }

  /** Points for two touching words of these kinds, in hundredths. */
  static int points(int left, int right) {
    return POINTS[left * KINDS + right];
  }

  private static int[] read() {
    int[] points = new int[KINDS * KINDS];
    int next = 0;
    for (String row : TABLE.split("\n")) {
      var cells = new StringTokenizer(row); // Patterns would cost a cold start milliseconds.
      cells.nextToken();
      while (cells.hasMoreTokens()) {
        points[next++] = Integer.parseInt(cells.nextToken()) * HALF_POINT;
      }
    }
    return points;
  }
}
