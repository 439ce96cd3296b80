package vanity.engine;

/**
 * Picks readings one by one: the best first, then each time the best after a charge for every
 * letter that the most similar of the earlier picks already shows.
 *
 * <p>Readings whose letters an earlier pick shows all are skipped. Charges only lower a reading. So
 * it is enough to look at the readings with the most points, and at the next ones only when no
 * charged reading is above them.
 */
final class Selection {
  /** So few readings are all looked at at once. */
  private static final int FEW = 48;

  /** How far below the best the first look goes; the next goes twice as far. */
  private static final long DEPTH = Reading.points(3000);

  private final Blocked blocked;
  private final ForbiddenPairs pairs;
  private final NumberDigits digits;
  private final Candidates candidates = new Candidates();

  /** Readings of a lower rank are no candidates yet. */
  private long floor;

  private long depth;
  int count;
  long[] picked = new long[8];

  Selection(Blocked blocked, ForbiddenPairs pairs, NumberDigits digits) {
    this.digits = digits;
    this.blocked = blocked;
    this.pairs = pairs;
  }

  /** Picks at most {@code top} of the first {@code all} readings. */
  void pick(int top, long[] readings, int all) {
    int most = Math.min(top, all);
    if (picked.length < most) {
      picked = new long[most];
    }
    count = 0;
    floor = Long.MAX_VALUE;
    depth = DEPTH;
    lowerFloor(readings, all);
    while (count < top) {
      long best = candidates.best();
      if (best >= floor) {
        take(candidates.bestReading(), top);
      } else if (floor == Candidates.LOWEST) {
        return;
      } else {
        lowerFloor(readings, all);
      }
    }
  }

  private void take(long reading, int top) {
    if (blocked.forbids(reading) || pairs.isIn(reading)) {
      candidates.dropBest();
    } else {
      picked[count++] = reading;
      if (count < top) {
        candidates.charge(reading);
      }
    }
  }

  /** Makes the next readings candidates too. */
  private void lowerFloor(long[] readings, int all) {
    floor = all <= FEW ? Candidates.LOWEST : nextFloor(readings, all);
    if (floor == Candidates.LOWEST) {
      candidates.fill(readings, all, digits.zeroOrOne());
    } else {
      candidates.fill(readings, all, digits.zeroOrOne(), floor);
    }
    for (int i = 0; i < count; i++) {
      candidates.charge(picked[i]);
    }
  }

  private long nextFloor(long[] readings, int all) {
    int zeroOrOne = digits.zeroOrOne();
    long ceiling = floor;
    long next = Candidates.NONE;
    for (int i = 0; i < all; i++) {
      long rank = Candidates.rank(readings[i], zeroOrOne);
      next = Math.max(next, rank < ceiling ? rank : Candidates.NONE);
    }
    long lower = next - depth;
    depth = Math.min(2 * depth, Candidates.TIER / 2); // Deeper, ranks would end.
    return next == Candidates.NONE ? Candidates.LOWEST : lower;
  }
}
