package vanity.engine;

import java.util.Arrays;

/**
 * Readings that may be picked next, each with its rank: a reading turned so that the better one is
 * the higher number, less what it is charged for letters that an earlier pick already shows.
 *
 * <p>Order between equals: words that start later, then alphabetical, so that the same number gives
 * the same list everywhere.
 *
 * <p>Arithmetic takes the place of branches where it can: what a reading is worth cannot be
 * foreseen.
 */
final class Candidates {
  /** Of two readings with the same points the one whose starts and letters are lower is better. */
  private static final long TURNED = (1L << Reading.POINTS) - 1;

  /** Further up the list, whatever the points: more than any two readings are apart. */
  static final long TIER = 3L << 60;

  /** Below every rank. */
  static final long NONE = Long.MIN_VALUE;

  /** No rank is lower. */
  static final long LOWEST = NONE + 1;

  private int size;
  private long[] reading = new long[64];
  private long[] uncharged = new long[64];
  private long[] rank = new long[64];

  /** The letters of each as {@link Reading#spelling}. */
  private long[] spelling = new long[64];

  private long best;

  /** Those that wait until others are between them and an earlier pick, by where they are. */
  private int[] waiting = new int[8];

  private int waits;

  /** The rank of the one to pick next, or {@link #NONE}. */
  long best() {
    return best;
  }

  /**
   * A reading's rank while nothing is picked: offered ones first, then look-alikes, then weak; none
   * for those that nobody would be told.
   */
  static long rank(long reading, int zeroOrOne) {
    if (Reading.points(reading) < Weights.FLOOR) {
      return NONE;
    }
    long isOffered = ~((Reading.points(reading) - (long) Weights.OFFER) >> 63);
    long rank = (reading ^ TURNED) + (isOffered & 2 * TIER);
    return (Reading.pattern(reading) & zeroOrOne) == 0 ? rank : rank - TIER;
  }

  /** Takes all readings. */
  void fill(long[] readings, int all, int zeroOrOne) {
    makeRoom(all);
    waits = 0;
    long highest = NONE;
    for (int i = 0; i < all; i++) {
      long worth = rank(readings[i], zeroOrOne);
      put(i, readings[i], worth);
      highest = Math.max(highest, worth);
    }
    size = all;
    best = highest;
  }

  /** Takes the readings of at least this rank. */
  void fill(long[] readings, int all, int zeroOrOne, long floor) {
    makeRoom(all);
    waits = 0;
    long highest = NONE;
    int to = 0;
    for (int i = 0; i < all; i++) {
      long worth = rank(readings[i], zeroOrOne);
      if (worth >= floor) {
        put(to++, readings[i], worth);
        highest = Math.max(highest, worth);
      }
    }
    size = to;
    best = highest;
  }

  private void put(int at, long next, long worth) {
    reading[at] = next;
    uncharged[at] = worth;
    rank[at] = worth;
    spelling[at] = Reading.spelling(next);
  }

  /** Charges all for a pick, and drops those of which it shows all letters: itself too. */
  void charge(long pick) {
    long picked = Reading.spelling(pick);
    long highest = NONE;
    for (int i = 0; i < size; i++) {
      long kept = charged(i, picked);
      rank[i] = kept;
      highest = Math.max(highest, kept);
    }
    best = highest;
  }

  /** A rank after the charge for a pick of these letters; none if the pick shows all of its own. */
  private long charged(int at, long picked) {
    long letters = spelling[at];
    long shared = letters & picked;
    long charged = uncharged[at] + Reading.points(Weights.SHARED_LETTER * Long.bitCount(shared));
    long isNothingNew = ((letters & ~picked) - 1) >> 63;
    return (Math.min(rank[at], charged) & ~isNothingNew) | isNothingNew << 63;
  }

  /** Takes the best away without a charge for the others. */
  void dropBest() {
    long highest = NONE;
    for (int i = 0; i < size; i++) {
      rank[i] = rank[i] == best ? NONE : rank[i];
      highest = Math.max(highest, rank[i]);
    }
    best = highest;
  }

  /** Takes the best away until {@link #letWaitingIn}. */
  void letBestWait() {
    if (waits == waiting.length) {
      waiting = Arrays.copyOf(waiting, 2 * waits);
    }
    waiting[waits++] = whereBestIs();
    dropBest();
  }

  /** Makes those that wait candidates again, charged for these picks. */
  void letWaitingIn(long[] picked, int count) {
    for (int i = 0; i < waits; i++) {
      int at = waiting[i];
      rank[at] = uncharged[at];
      for (int j = 0; j < count; j++) {
        rank[at] = charged(at, Reading.spelling(picked[j]));
      }
      best = Math.max(best, rank[at]);
    }
    waits = 0;
  }

  /** The best as a reading with its own points. */
  long bestReading() {
    return reading[whereBestIs()];
  }

  private int whereBestIs() {
    for (int i = 0; i < size; i++) {
      if (rank[i] == best) {
        return i;
      }
    }
    throw new IllegalStateException("there is no best");
  }

  private void makeRoom(int most) {
    if (rank.length < most) {
      reading = Arrays.copyOf(reading, 2 * most);
      uncharged = Arrays.copyOf(uncharged, 2 * most);
      rank = Arrays.copyOf(rank, 2 * most);
      spelling = Arrays.copyOf(spelling, 2 * most);
    }
  }
}
