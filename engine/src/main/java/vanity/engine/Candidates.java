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

  /** The most letters shared with a pick so far: the ones charged for. */
  private int[] sharing = new int[64];

  void clear() {
    size = 0;
  }

  /** The place of the best, or -1 when there are none. */
  int best() {
    int best = size - 1;
    for (int i = size - 2; i >= 0; i--) {
      if (rank[i] > rank[best]
          || (rank[i] == rank[best]
              && Reading.starts(reading[i]) < Reading.starts(reading[best]))) {
        best = i;
      }
    }
    return best;
  }

  /** Points after the charge. */
  long points(int at) {
    return rank[at] >> POINTS;
  }

  long remove(int at) {
    long removed = reading[at];
    size--;
    rank[at] = rank[size];
    reading[at] = reading[size];
    sharing[at] = sharing[size];
    return removed;
  }

  /** Charges all for a new pick, and drops those of which it shows all letters. */
  void charge(long pick) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int letters = Reading.shown(Reading.pattern(reading[i]));
      int shared = shared(reading[i], pick);
      int most = Math.max(sharing[i], Integer.bitCount(shared));
      rank[kept] = rank[i] + charge(most - sharing[i]);
      reading[kept] = reading[i];
      sharing[kept] = most;
      kept += shared == letters ? 0 : 1;
    }
    size = kept;
  }

  /** Adds a reading unless one of the earlier picks shows all its letters. */
  void add(long added, int points, long[] picks, int count) {
    int letters = Reading.shown(Reading.pattern(added));
    int most = 0;
    for (int i = 0; i < count; i++) {
      int shared = shared(added, picks[i]);
      if (shared == letters) {
        return;
      }
      most = Math.max(most, Integer.bitCount(shared));
    }
    if (size == rank.length) {
      grow();
    }
    rank[size] = rank(added, points) + charge(most);
    reading[size] = added;
    sharing[size++] = most;
  }

  private static long rank(long reading, int points) {
    long words = Integer.bitCount(Reading.starts(reading));
    long spelling = (1L << (POINTS - 4)) - 1 - Reading.pattern(reading);
    return ((long) points << POINTS) + ((15 - words) << (POINTS - 4)) + spelling;
  }

  private static long charge(int letters) {
    return ((long) Weights.SHARED_LETTER * letters) << POINTS;
  }

  /** The letters that both readings show at the same place. */
  private static int shared(long a, long b) {
    int pattern = Reading.pattern(a);
    return Reading.shown(pattern) & ~Reading.shown(pattern ^ Reading.pattern(b));
  }

  private void grow() {
    rank = Arrays.copyOf(rank, 2 * size);
    reading = Arrays.copyOf(reading, 2 * size);
    sharing = Arrays.copyOf(sharing, 2 * size);
  }
}
