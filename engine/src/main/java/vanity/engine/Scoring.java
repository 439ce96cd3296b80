package vanity.engine;

import vanity.engine.index.WordEntry;

/**
 * What words and digit runs count, each at its place. A result's score is the sum over its parts
 * and what {@link Grammar} says where words touch, so all are summands of a {@link Reading}.
 */
final class Scoring {
  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;
  private static final int LENGTH = Reading.LENGTH;
  private static final int LOCAL = PLAN.localStart();
  private static final int LAST_GROUP = PLAN.lastGroupStart();
  private static final int[] WORTH = worths();
  private static final long[] PLACE = places();
  private static final long[] LEAD = leads();
  private static final long[] DANGLING = dangling();

  private Scoring() {}

  /** A word's own points and those of its place. */
  static long word(long entry, int start, int end) {
    int at = at(start, end);
    int quality = WordEntry.quality(entry);
    int odd = quality < Weights.KNOWN && end - start > 2 ? Weights.ODD : 0;
    return PLACE[at]
        + Reading.points(WORTH[at] * quality / Weights.FULL_QUALITY + odd)
        + fillerAtEnd(entry, end);
  }

  /** What a small word loses at the number's end, unless another word touches it. */
  static long fillerAtEnd(long entry, int end) {
    return end == LENGTH ? filler(entry) : 0;
  }

  /**
   * What a small word at the number's end gets back that another word touches which says more, and
   * an article of two letters that any word follows.
   */
  static long joined(long left, long right, int end) {
    return (isFiller(left) ? 0 : -fillerAtEnd(right, end))
        + (WordEntry.isAn(left) ? Reading.points(-Weights.TWO_LETTERS) : 0);
  }

  private static long filler(long entry) {
    return isFiller(entry) ? Reading.points(Weights.FILLER) : 0;
  }

  private static boolean isFiller(long entry) {
    return WordEntry.isSmall(entry);
  }

  /** What a perfectly familiar word is worth here; less familiar ones are worth their part. */
  private static int worth(int start, int end) {
    return Weights.LENGTH[end - start]
        + (start == LOCAL && end == LENGTH ? Weights.FILLS_LOCAL : 0);
  }

  private static int place(int start, int end) {
    int points =
        Weights.PER_WORD
            + (end == LENGTH ? Weights.ENDS_NUMBER : 0)
            + (end - start == 2 ? Weights.TWO_LETTERS : 0);
    if (start == LOCAL || start == LAST_GROUP) {
      return points + Weights.STARTS_GROUP;
    }
    return points
        + (start >= LOCAL ? 0 : end <= LOCAL ? Weights.IN_AREA_CODE : Weights.ACROSS_AREA_CODE);
  }

  /** One number for both, below 256. */
  private static int at(int start, int end) {
    return start << 4 | end;
  }

  // One loop each: handing them their function would cost a cold start milliseconds.
  private static int[] worths() {
    int[] points = new int[256];
    for (int start = 0; start < LENGTH; start++) {
      for (int end = start + 1; end <= LENGTH; end++) {
        points[at(start, end)] = worth(start, end);
      }
    }
    return points;
  }

  private static long[] places() {
    long[] points = new long[256];
    for (int start = 0; start < LENGTH; start++) {
      for (int end = start + 1; end <= LENGTH; end++) {
        points[at(start, end)] = Reading.points(place(start, end));
      }
    }
    return points;
  }

  private static long[] leads() {
    long[] leads = new long[LENGTH];
    for (int end = 0; end < LENGTH; end++) {
      boolean isWholeGroup = end == LOCAL || end == LAST_GROUP || end == 0;
      leads[end] = Reading.points(isWholeGroup ? Weights.LEAD_WHOLE_GROUP : Weights.LEAD);
    }
    return leads;
  }

  /** By both kinds: a word of two kinds may be used as the one that needs no other word. */
  private static long[] dangling() {
    long[] points = new long[1 << WordEntry.KINDS];
    for (int kind = 0; kind < Weights.DANGLING.length; kind++) {
      points[kind] = Reading.points(Weights.DANGLING[kind]);
    }
    return points;
  }

  /** Whether callers know a word, and catch it if it is alone. */
  static boolean isUnderstood(long entry, boolean isAlone) {
    return WordEntry.quality(entry) >= Weights.WELL_KNOWN
        && !(isAlone && WordEntry.isUnclearAlone(entry));
  }

  /** Digits from the start of the number to its first word. */
  static long lead(int end) {
    return LEAD[end];
  }

  static long trail(NumberDigits digits, int start) {
    if (start == LENGTH) {
      return 0;
    }
    int points =
        start == LAST_GROUP
            ? Weights.TRAIL_LAST_GROUP
            : Weights.TRAIL + Weights.TRAIL_DIGIT * (LENGTH - start);
    return Reading.points(points + pattern(digits, start, LENGTH));
  }

  /**
   * Whether digits or nothing may follow: A and I are used only before a word, other small words of
   * two letters there or at the number's end, and in the area code so does any word of two letters,
   * which says less there than it hides.
   */
  static boolean standsBeforeDigits(long entry, int end) {
    int length = WordEntry.length(entry);
    if (length == 1 || (length == 2 && end - 2 < LOCAL)) {
      return false;
    }
    return end == LENGTH || !isFiller(entry) || WordEntry.quality(entry) >= Weights.KNOWN;
  }

  /** What a word loses that calls for another word and is followed by digits or nothing. */
  static long dangling(long entry, int end) {
    return DANGLING[WordEntry.kinds(entry)] + (end < LENGTH ? filler(entry) : 0);
  }

  /** Digits between two words. */
  static long inner(NumberDigits digits, int start, int end) {
    if (end - start == 1 && digits.isPun(start)) {
      return Reading.points(Weights.PUN);
    }
    return Reading.points(
        Weights.INNER + Weights.INNER_DIGIT * (end - start) + pattern(digits, start, end));
  }

  private static int pattern(NumberDigits digits, int start, int end) {
    return digits.isRun(start, end) ? Weights.RUN_PATTERN * (end - start) : 0;
  }
}
