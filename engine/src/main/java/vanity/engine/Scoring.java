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

  private static int pattern(byte[] digits, int start, int end) {
    return isRun(digits, start, end) ? Weights.RUN_PATTERN * (end - start) : 0;
  }

  /** Repeats and sequences of three digits or more. */
  static boolean isRun(byte[] digits, int start, int end) {
    if (end - start < 3) {
      return false;
    }
    int step = digits[start + 1] - digits[start];
    for (int i = start + 2; i < end; i++) {
      if (digits[i] - digits[i - 1] != step) {
        return false;
      }
    }
    return step >= -1 && step <= 1;
  }

  /** Two words that touch; {@code left} and {@code right} are places in the index, or -1. */
  static int touch(LexiconIndex index, int left, int right, long leftEntry, long rightEntry) {
    if (WordEntry.isWrongArticle(leftEntry, rightEntry)) {
      return Weights.WRONG_ARTICLE;
    }
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
    int b = otherKind(left);
    int c = WordEntry.kind(right);
    int d = otherKind(right);
    return Math.max(
        Math.max(Grammar.points(a, c), Grammar.points(b, c)),
        Math.max(Grammar.points(a, d), Grammar.points(b, d)));
  }

  /** A word of one kind counts as of that kind twice: looking it up again is faster than asking. */
  private static int otherKind(long entry) {
    int other = WordEntry.otherKind(entry);
    return other == Kind.UNKNOWN.code() ? WordEntry.kind(entry) : other;
  }
}
