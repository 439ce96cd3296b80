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
  /** Added to what belongs further up the list, whatever its points. */
  private static final int TIER = 10_000_000;

  /** So few readings are all looked at at once. */
  private static final int FEW = 48;

  /** How far below the best the first look goes; the next goes twice as far. */
  private static final int DEPTH = 3000;

  private final Blocked blocked;
  private final NumberDigits digits;
  private final Candidates candidates = new Candidates();

  /** Readings of fewer points are no candidates yet. */
  private int floor;

  private int depth;
  int count;
  long[] picked = new long[8];

  Selection(Blocked blocked, NumberDigits digits) {
    this.digits = digits;
    this.blocked = blocked;
  }

  /** Picks at most {@code top} of the first {@code all} readings. */
  void pick(int top, long[] readings, int all) {
    if (picked.length < top) {
      picked = new long[top];
    }
    candidates.clear();
    count = 0;
    floor = Integer.MAX_VALUE;
    depth = DEPTH;
    while (count < top) {
      if (!candidates.isEmpty() && candidates.bestPoints() >= floor) {
        take(candidates.best(), top);
      } else if (floor == Integer.MIN_VALUE) {
        return;
      } else {
        lowerFloor(readings, all);
      }
    }
  }

  private void take(long reading, int top) {
    if (blocked.forbids(reading)) {
      candidates.dropBest();
    } else {
      picked[count++] = reading;
      if (count < top) {
        candidates.charge(reading);
      }
    }
  }

  /** Makes the next readings candidates. */
  private void lowerFloor(long[] readings, int all) {
    int ceiling = floor;
    floor = all <= FEW ? Integer.MIN_VALUE : nextFloor(readings, all);
    for (int i = 0; i < all; i++) {
      int points = points(readings[i]);
      if (points >= floor && points < ceiling) {
        candidates.add(readings[i], points, picked, count);
      }
    }
  }

  private int nextFloor(long[] readings, int all) {
    int next = Integer.MIN_VALUE + depth;
    for (int i = 0; i < all; i++) {
      int points = points(readings[i]);
      next = Math.max(next, points < floor ? points : next);
    }
    next -= depth;
    depth *= 2;
    return next;
  }

  /** Offered results first, then look-alikes as good, then weak ones. */
  private int points(long reading) {
    int points = Reading.points(reading);
    return points
        + (points >= Weights.OFFER ? 2 * TIER : 0)
        - ((Reading.pattern(reading) & digits.zeroOrOne()) != 0 ? TIER : 0);
  }
}
