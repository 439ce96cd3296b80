package vanity.engine;

/**
 * Picks readings one by one: the best first, then each time the best after a charge for every
 * letter that the most similar of the earlier picks already shows.
 *
 * <p>Of {@link #TOGETHER} that are heard together none is another's {@link Twins twin}: it waits
 * for the next ones. The first ones are fewer where nothing but twins is left; further down, a list
 * of everything goes on with them.
 *
 * <p>Where there are not so many even with the weakest, those stay untold.
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

  /** No pattern that comes first: all readings show a letter at least. */
  static final int NOTHING_FIRST = 0;

  /** So many are said in one breath. */
  private static final int TOGETHER = 3;

  private final Blocked blocked;
  private final ForbiddenPairs pairs;
  private final Twins twins;
  private final NumberDigits digits;
  private final Candidates candidates = new Candidates();

  /** Readings of a lower rank are not candidates yet. */
  private long floor;

  private long depth;

  /** Whether nothing but {@link Twins#fillsUp} is left for those that are heard together. */
  private boolean areFillersLeft;

  /** Whether nothing but twins is left for them. */
  private boolean areTwinsLeft;

  int count;
  long[] picked = new long[8];

  Selection(Blocked blocked, ForbiddenPairs pairs, Twins twins, NumberDigits digits) {
    this.twins = twins;
    this.digits = digits;
    this.blocked = blocked;
    this.pairs = pairs;
  }

  /**
   * Picks at most {@code top} of the first {@code all} readings.
   *
   * @param first the pattern that comes first, whatever it is worth
   * @return whether a reading shows it
   */
  boolean pick(int top, long[] readings, int all, int first) {
    int most = Math.min(Math.max(top, TOGETHER), all);
    if (picked.length < most) {
      picked = new long[most];
    }
    count = 0;
    areFillersLeft = false;
    areTwinsLeft = false;
    floor = Long.MAX_VALUE;
    depth = DEPTH;
    lowerFloor(readings, all);
    boolean isThere = first != NOTHING_FIRST && pickFirst(first, most, readings, all);
    pickOthers(most, readings, all);
    count = Math.min(count < TOGETHER ? worthTelling(isThere ? 1 : 0) : count, top);
    return isThere;
  }

  /** How many are worth telling where there are fewer than a breath takes. */
  private int worthTelling(int wanted) {
    int worth = wanted;
    while (worth < count && Reading.points(picked[worth]) >= Weights.WORTH_TELLING) {
      worth++;
    }
    return worth;
  }

  private boolean pickFirst(int pattern, int top, long[] readings, int all) {
    long best = Long.MIN_VALUE;
    for (int i = 0; i < all; i++) {
      if (Reading.pattern(readings[i]) == pattern
          && !blocked.forbids(readings[i])
          && !pairs.isIn(readings[i])) {
        best = Math.max(best, readings[i]);
      }
    }
    if (best != Long.MIN_VALUE) {
      pick(best, top);
    }
    return best != Long.MIN_VALUE;
  }

  private void pickOthers(int top, long[] readings, int all) {
    while (count < top) {
      long best = candidates.best();
      if (best >= floor) {
        take(candidates.bestReading(), top);
      } else if (floor == Candidates.LOWEST) {
        if (!goesOnWithThoseThatWait()) {
          return;
        }
      } else {
        lowerFloor(readings, all);
      }
    }
  }

  private void take(long reading, int top) {
    if (blocked.forbids(reading) || pairs.isIn(reading)) {
      candidates.dropBest();
    } else if (isToWait(reading)) {
      candidates.letBestWait();
    } else {
      pick(reading, top);
    }
  }

  private boolean isToWait(long reading) {
    int from = count - count % TOGETHER;
    return (!areTwinsLeft && twins.isAny(reading, picked, from, count))
        || (!areFillersLeft && twins.fillsUp(reading, picked, from, count));
  }

  private void pick(long reading, int top) {
    picked[count++] = reading;
    if (count < top) {
      candidates.charge(reading);
      if (count % TOGETHER == 0) {
        areFillersLeft = false;
        areTwinsLeft = false;
        candidates.letWaitingIn(picked, count);
      }
    }
  }

  /**
   * Words put together are better than silence; twins are not, in a breath that would end without
   * them.
   */
  private boolean goesOnWithThoseThatWait() {
    candidates.letWaitingIn(picked, count);
    areTwinsLeft = areFillersLeft;
    areFillersLeft = true;
    return (!areTwinsLeft || count >= TOGETHER) && candidates.best() != Candidates.NONE;
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
