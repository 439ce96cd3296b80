package vanity.engine;

/**
 * Picks readings one by one: the best first, then each time the best after a charge for every
 * letter that the most similar of the earlier picks already shows.
 *
 * <p>Readings whose letters an earlier pick shows all are skipped. Order between equals: fewer
 * words, then alphabetical, so that the same number gives the same list everywhere.
 *
 * <p>Charges only lower a reading, so they are made late: a reading that comes to the top of the
 * heap is charged for the picks since it was last charged, and sinks or is picked.
 */
final class Selection {
  private static final int LETTERS = 0x9249249; // bit 0 of each of the ten groups of three

  /** Added to what belongs further up the list, whatever its points. */
  private static final int TIER = 10_000_000;

  /** A rank holds the points above 30 bits of letters and 4 of words, both turned over. */
  private static final int POINTS = 34;

  private final Segmentations all;
  private final Blocked blocked;
  private long[] rank = new long[4096];
  private byte[] charged = new byte[4096];

  /** The most letters shared with a pick so far: the ones charged for. */
  private byte[] sharing = new byte[4096];

  private int[] heap = new int[4096];
  private int size;
  int count;
  int[] picked = new int[8];

  Selection(Segmentations all, Blocked blocked) {
    this.all = all;
    this.blocked = blocked;
  }

  /**
   * @param top at most 127
   * @param zeroOrOne the groups of three bits at which the number has a 0 or 1: letters there are
   *     look-alikes
   */
  void pick(int top, int zeroOrOne) {
    if (picked.length < top) {
      picked = new int[top];
    }
    count = 0;
    fillHeap(zeroOrOne);
    while (size > 0 && count < top) {
      int best = heap[0];
      if (charged[best] < count) {
        charge(best);
      } else {
        removeBest();
        if (!blocked.forbids(all.pattern[best], all.starts[best])) {
          picked[count++] = best;
        }
      }
    }
  }

  private void fillHeap(int zeroOrOne) {
    size = all.count;
    if (rank.length < size) {
      rank = new long[all.score.length];
      charged = new byte[all.score.length];
      sharing = new byte[all.score.length];
      heap = new int[all.score.length];
    }
    for (int i = 0; i < size; i++) {
      heap[i] = i;
      charged[i] = 0;
      sharing[i] = 0;
      rank[i] = rank(i, zeroOrOne);
    }
    for (int i = size / 2 - 1; i >= 0; i--) {
      sink(i);
    }
  }

  /** Offered results first, then look-alikes as good, then weak ones. */
  private long rank(int i, int zeroOrOne) {
    int score = all.score[i];
    int tier = (score >= Weights.OFFER ? 2 : 0) - ((all.pattern[i] & zeroOrOne) != 0 ? 1 : 0);
    long words = Integer.bitCount(all.starts[i]);
    return ((long) (score + tier * TIER) << POINTS)
        + ((15 - words) << (POINTS - 4))
        + ((1 << 30) - 1 - all.pattern[i]);
  }

  /** Charges the best reading for the picks since it was last charged. */
  private void charge(int best) {
    int letters = groups(all.pattern[best]);
    for (int i = charged[best]; i < count; i++) {
      int shared = letters & ~groups(all.pattern[best] ^ all.pattern[picked[i]]);
      if (shared == letters) {
        removeBest();
        return;
      }
      int more = Integer.bitCount(shared) - sharing[best];
      if (more > 0) {
        sharing[best] += (byte) more;
        rank[best] += ((long) Weights.SHARED_LETTER * more) << POINTS;
      }
    }
    charged[best] = (byte) count;
    sink(0);
  }

  /** One bit for each group of three that is not 0. */
  private static int groups(int pattern) {
    return (pattern | pattern >>> 1 | pattern >>> 2) & LETTERS;
  }

  private void removeBest() {
    heap[0] = heap[--size];
    sink(0);
  }

  private void sink(int at) {
    int sinking = heap[at];
    for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isBetter(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isBetter(heap[child], sinking)) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = sinking;
  }

  private boolean isBetter(int i, int than) {
    return rank[i] != rank[than] ? rank[i] > rank[than] : all.starts[i] < all.starts[than];
  }
}
