package vanity.engine.index;

/**
 * The words of one to three letters by the three digits that they begin: one look-up for all that
 * start at a place, and everything in a few kilobytes that stay in the fastest cache.
 *
 * <p>Each cell holds words of one letter, then of two, then of three.
 */
public final class ShortWords {
  public static final int LONGEST = 3;
  private static final int CELLS = 1 << (3 * LONGEST);
  private static final int BOUNDS = LONGEST + 1;

  private final char[] bounds = new char[CELLS * BOUNDS];
  private final char[] places;

  /**
   * @param starts where each bucket of the index begins
   */
  ShortWords(int[] starts) {
    places = new char[size(starts)];
    int place = 0;
    for (int cell = 0; cell < CELLS; cell++) {
      bounds[cell * BOUNDS] = (char) place;
      for (int size = 1; size <= LONGEST; size++) {
        int bucket = Buckets.of(size, cell >>> (3 * (LONGEST - size)));
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
          places[place++] = (char) i;
        }
        bounds[cell * BOUNDS + size] = (char) place;
      }
    }
  }

  /** Whether the first buckets are in order and hold few enough words. */
  static boolean fit(int[] starts) {
    for (int bucket = 0; bucket < Buckets.of(LONGEST + 1, 0); bucket++) {
      if (starts[bucket] < 0 || starts[bucket] > starts[bucket + 1]) {
        return false;
      }
    }
    return starts[Buckets.of(LONGEST + 1, 0)] <= Character.MAX_VALUE / (CELLS / 8);
  }

  private static int size(int[] starts) {
    int size = 0;
    for (int length = 1; length <= LONGEST; length++) {
      int words = starts[Buckets.of(length + 1, 0)] - starts[Buckets.of(length, 0)];
      size += words << (3 * (LONGEST - length));
    }
    return size;
  }

  /**
   * Where the words of at most {@code longest} letters end among {@link #places}; those of at most
   * none end where all begin.
   *
   * @param cell three digits as a key, see {@link Buckets}
   */
  public int end(int cell, int longest) {
    return bounds[cell * BOUNDS + longest];
  }

  /** Places in the index. */
  public char[] places() {
    return places;
  }
}
