package vanity.engine;

import java.util.Arrays;

/**
 * Readings that may be picked next, each ranked by its points less what it is charged for letters
 * that an earlier pick already shows.
 *
 * <p>Order between equals: fewer words, then alphabetical, so that the same number gives the same
 * list everywhere.
 */
final class Candidates {
  /** A rank holds the points above 30 bits of letters and 4 of words, both turned over. */
  private static final int POINTS = 34;

  private int size;
  private long[] rank = new long[64];
  private long[] reading = new long[64];

  /** The letters of each as {@link Reading#spelling}. */
  private long[] spelling = new long[64];

  /** The most letters shared with a pick so far: the ones charged for. */
  private int[] sharing = new int[64];

  /** The place of the one to pick next. */
  private int best;

  void clear() {
    size = 0;
    best = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The reading to pick next. */
  long best() {
    return reading[best];
  }

  /** The points of the best after the charge. */
  long bestPoints() {
    return rank[best] >> POINTS;
  }

  /** Takes the best away without a charge for the others. */
  void dropBest() {
    size--;
    rank[best] = rank[size];
    reading[best] = reading[size];
    spelling[best] = spelling[size];
    sharing[best] = sharing[size];
    best = 0;
    for (int i = 1; i < size; i++) {
      best = better(i, best);
    }
  }

  /** Charges all for a new pick, and drops those of which it shows all letters: itself too. */
  void charge(long pick) {
    long picked = Reading.spelling(pick);
    int kept = 0;
    best = 0;
    for (int i = 0; i < size; i++) {
      long shared = spelling[i] & picked;
      int most = Math.max(sharing[i], Long.bitCount(shared));
      rank[kept] = rank[i] + charge(most - sharing[i]);
      reading[kept] = reading[i];
      sharing[kept] = most;
      boolean isNew = shared != spelling[i];
      spelling[kept] = spelling[i];
      if (isNew) {
        best = better(kept++, best);
      }
    }
    size = kept;
  }

  private int better(int a, int b) {
    return rank[a] > rank[b]
            || (rank[a] == rank[b] && Reading.starts(reading[a]) < Reading.starts(reading[b]))
        ? a
        : b;
  }

  /** Adds a reading unless one of the earlier picks shows all its letters. */
  void add(long added, int points, long[] picks, int count) {
    long letters = Reading.spelling(added);
    int most = 0;
    for (int i = 0; i < count; i++) {
      long shared = letters & Reading.spelling(picks[i]);
      if (shared == letters) {
        return;
      }
      most = Math.max(most, Long.bitCount(shared));
    }
    if (size == rank.length) {
      grow();
    }
    rank[size] = rank(added, points) + charge(most);
    reading[size] = added;
    spelling[size] = letters;
    sharing[size] = most;
    best = better(size++, best);
  }

  private static long rank(long reading, int points) {
    long words = Integer.bitCount(Reading.starts(reading));
    long early = (1L << (POINTS - 4)) - 1 - Reading.pattern(reading);
    return ((long) points << POINTS) + ((15 - words) << (POINTS - 4)) + early;
  }

  private static long charge(int letters) {
    return ((long) Weights.SHARED_LETTER * letters) << POINTS;
  }

  private void grow() {
    rank = Arrays.copyOf(rank, 2 * size);
    reading = Arrays.copyOf(reading, 2 * size);
    spelling = Arrays.copyOf(spelling, 2 * size);
    sharing = Arrays.copyOf(sharing, 2 * size);
  }
}
