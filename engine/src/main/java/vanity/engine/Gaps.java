package vanity.engine;

import org.jspecify.annotations.Nullable;

/**
 * What the digits behind a word count: up to each place where the next word may start, and up to
 * the number's end.
 *
 * <p>Digits that are neither a pun nor a run all count the same, so what they count is kept from
 * number to number.
 */
final class Gaps {
  private static final int LENGTH = Reading.LENGTH;

  private final NumberDigits digits;
  private final long[] @Nullable [] plain = new long[LENGTH + 1][];
  private final long[] @Nullable [] afterPun = new long[LENGTH + 1][];

  /** Of a number that has runs, as far as {@link #known}. */
  private final long[][] special = new long[LENGTH + 1][LENGTH + 1];

  /** Places behind which the special gaps are known, as bits. */
  private int known;

  Gaps(NumberDigits digits) {
    this.digits = digits;
  }

  /** Forgets the last number. */
  void clear() {
    known = 0;
  }

  /**
   * The digits behind a word that ends here: by the place where the next word starts, in place of
   * that word's lead; by the number's length when no word follows.
   */
  long[] behind(int end) {
    if (digits.hasRun()) {
      return special(end);
    }
    long[] @Nullable [] kept = digits.isPun(end) ? afterPun : plain;
    long[] gaps = kept[end];
    if (gaps == null) {
      gaps = new long[LENGTH + 1];
      measure(end, gaps);
      kept[end] = gaps;
    }
    return gaps;
  }

  private long[] special(int end) {
    if ((known >>> end & 1) == 0) {
      known |= 1 << end;
      measure(end, special[end]);
    }
    return special[end];
  }

  private void measure(int end, long[] gaps) {
    for (int next = end + 1; next < LENGTH; next++) {
      gaps[next] = Scoring.inner(digits, end, next) - Scoring.lead(next);
    }
    gaps[LENGTH] = Scoring.trail(digits, end);
  }
}
