package vanity.engine;

import java.util.Arrays;

/**
 * Picks readings one by one: the best first, then each time the best after a charge for every
 * letter that earlier picks already show.
 *
 * <p>Readings whose letters an earlier pick shows all are skipped. Order between equals: fewer
 * words, then alphabetical, so that the same number gives the same list everywhere.
 */
final class Selection {
  private static final int DEAD = Integer.MIN_VALUE;
  private static final int LETTERS = 0x9249249; // bit 0 of each of the ten groups of three

  /** Added to what belongs further up the list, whatever its points. */
  private static final int TIER = 10_000_000;

  private final Segmentations all;
  private final Blocked blocked;
  private int[] value = new int[4096];
  int count;
  int[] picked = new int[8];

  Selection(Segmentations all, Blocked blocked) {
    this.all = all;
    this.blocked = blocked;
  }

  /**
   * @param zeroOrOne the groups of three bits at which the number has a 0 or 1: letters there are
   *     look-alikes
   */
  void pick(int top, int zeroOrOne) {
    if (picked.length < top) {
      picked = new int[top];
    }
    count = 0;
    int best = rank(zeroOrOne);
    while (best >= 0 && count < top) {
      if (blocked.forbids(all.pattern[best], all.starts[best])) {
        value[best] = DEAD;
        best = best();
      } else {
        picked[count++] = best;
        best = chargeShared(all.pattern[best]);
      }
    }
  }

  /** Offered results first, then look-alikes as good, then weak ones. */
  private int rank(int zeroOrOne) {
    if (value.length < all.count) {
      value = new int[all.score.length];
    }
    int best = -1;
    for (int i = 0; i < all.count; i++) {
      int score = all.score[i];
      int tier = (score >= Weights.OFFER ? 2 : 0) - ((all.pattern[i] & zeroOrOne) != 0 ? 1 : 0);
      value[i] = score + tier * TIER;
      if (best < 0 || isBetter(i, best)) {
        best = i;
      }
    }
    return best;
  }

  private int best() {
    int best = -1;
    for (int i = 0; i < all.count; i++) {
      if (value[i] != DEAD && (best < 0 || isBetter(i, best))) {
        best = i;
      }
    }
    return best;
  }

  private int chargeShared(int shown) {
    int best = -1;
    for (int i = 0; i < all.count; i++) {
      if (value[i] != DEAD) {
        charge(i, shown);
        if (value[i] != DEAD && (best < 0 || isBetter(i, best))) {
          best = i;
        }
      }
    }
    return best;
  }

  private void charge(int i, int shown) {
    int own = all.pattern[i];
    int letters = groups(own);
    int shared = letters & ~groups(own ^ shown);
    if (shared == letters) {
      value[i] = DEAD;
    } else {
      value[i] += Weights.SHARED_LETTER * Integer.bitCount(shared);
    }
  }

  /** One bit for each group of three that is not 0. */
  private static int groups(int pattern) {
    return (pattern | pattern >>> 1 | pattern >>> 2) & LETTERS;
  }

  private boolean isBetter(int i, int than) {
    if (value[i] != value[than]) {
      return value[i] > value[than];
    }
    int words = Integer.bitCount(all.starts[i]) - Integer.bitCount(all.starts[than]);
    if (words != 0) {
      return words < 0;
    }
    int letters = Integer.compare(all.pattern[i], all.pattern[than]);
    return letters != 0 ? letters < 0 : all.starts[i] < all.starts[than];
  }

  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOf(picked, count));
  }
}
