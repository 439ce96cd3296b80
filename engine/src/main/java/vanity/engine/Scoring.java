package vanity.engine;

import vanity.engine.index.Kind;
import vanity.engine.index.LexiconIndex;
import vanity.engine.index.PairTable;
import vanity.engine.index.WordEntry;

/**
 * The points of each part of a result, in hundredths: words, digit runs, and the places where they
 * meet. A result's score is the sum over its parts.
 */
final class Scoring {
  /** Two words that must not stand together; no sum of points makes up for it. */
  static final int FORBIDDEN = -1_000_000;

  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;
  private static final int LENGTH = PLAN.length();
  private static final int LOCAL = PLAN.localStart();
  private static final int LAST_GROUP = PLAN.lastGroupStart();

  private Scoring() {}

  static int word(long entry, int start, int end) {
    int length = end - start;
    int points =
        Weights.LENGTH[length] * WordEntry.quality(entry) / Weights.FULL_QUALITY + Weights.PER_WORD;
    if (end == LENGTH) {
      points += Weights.ENDS_NUMBER;
    }
    if (start == LOCAL || start == LAST_GROUP) {
      points += Weights.STARTS_GROUP;
    } else if (start < LOCAL) {
      points += end <= LOCAL ? Weights.IN_AREA_CODE : Weights.ACROSS_AREA_CODE;
    }
    return points;
  }

  /** Digits from the start of the number to its first word. */
  static int lead(int end) {
    return end == LOCAL || end == LAST_GROUP || end == 0 ? Weights.LEAD_WHOLE_GROUP : Weights.LEAD;
  }

  static int trail(byte[] digits, int start) {
    if (start == LENGTH) {
      return 0;
    }
    int points =
        start == LAST_GROUP
            ? Weights.TRAIL_LAST_GROUP
            : Weights.TRAIL + Weights.TRAIL_DIGIT * (LENGTH - start);
    return points + pattern(digits, start, LENGTH);
  }

  /** What a word loses that calls for another word and is followed by digits or nothing. */
  static int dangling(long entry) {
    return WordEntry.otherKind(entry) == 0 ? Weights.DANGLING[WordEntry.kind(entry)] : 0;
  }

  /** Digits between two words. */
  static int inner(byte[] digits, int start, int end) {
    if (end - start == 1 && (digits[start] == 2 || digits[start] == 4)) {
      return Weights.PUN;
    }
    return Weights.INNER + Weights.INNER_DIGIT * (end - start) + pattern(digits, start, end);
  }

  /** Repeats and sequences of three digits or more. */
  private static int pattern(byte[] digits, int start, int end) {
    if (end - start < 3) {
      return 0;
    }
    int step = digits[start + 1] - digits[start];
    if (step < -1 || step > 1) {
      return 0;
    }
    for (int i = start + 2; i < end; i++) {
      if (digits[i] - digits[i - 1] != step) {
        return 0;
      }
    }
    return Weights.RUN_PATTERN * (end - start);
  }

  /** Two words that touch; {@code left} and {@code right} are places in the index, or -1. */
  static int touch(LexiconIndex index, int left, int right, long leftEntry, long rightEntry) {
    int grammar = grammar(leftEntry, rightEntry);
    int level =
        left < 0 || right < 0 ? PairTable.NONE : PairTable.level(index.pairs(), left, right);
    return switch (level) {
      case PairTable.FORBIDDEN -> FORBIDDEN;
      case PairTable.NONE -> grammar + Weights.UNKNOWN_PAIR;
      default -> grammar / 2 + Weights.PAIR[level];
    };
  }

  private static int grammar(long left, long right) {
    int a = WordEntry.kind(left);
    int b = WordEntry.otherKind(left);
    int c = WordEntry.kind(right);
    int d = WordEntry.otherKind(right);
    int points = Grammar.points(a, c);
    if (b != Kind.UNKNOWN.code()) {
      points = Math.max(points, Grammar.points(b, c));
    }
    if (d != Kind.UNKNOWN.code()) {
      points = Math.max(points, Grammar.points(a, d));
      if (b != Kind.UNKNOWN.code()) {
        points = Math.max(points, Grammar.points(b, d));
      }
    }
    return points;
  }
}
