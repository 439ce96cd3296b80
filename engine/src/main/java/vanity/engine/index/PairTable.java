package vanity.engine.index;

/**
 * Words that belong together, as an open hash table of 16-bit cells: a fourteen-bit tag and a
 * two-bit level. A made-up pair is mistaken for a known one about once in ten thousand.
 *
 * <p>Four cells are one {@code long}, the first lowest, and are compared at once: a search cell by
 * cell would be waited for, as nobody can foresee where it ends.
 */
public final class PairTable {
  /** The pair is an insult or worse and is never shown. */
  public static final int FORBIDDEN = 0;

  public static final int KNOWN = 1;
  public static final int COMMON = 2;

  /** The dictionary has the two words as one entry, such as "ice cream". */
  public static final int COMPOUND = 3;

  /** Added to the left place of two words that sound alike, who need not belong together. */
  private static final int ALIKE = 1 << 20;

  /** No such pair. */
  public static final int NONE = -1;

  private static final int LONGEST_SEARCH = 1_000;
  private static final int CELL = 16;

  /** The lowest bit of each cell, by which a cell is copied into all four. */
  private static final long LOWEST = 0x0001_0001_0001_0001L;

  private static final long HIGHEST = LOWEST << (CELL - 1);

  /** All tags, without the levels. */
  private static final long TAGS = ~(3 * LOWEST);

  private PairTable() {}

  /** The level of a pair of words given by their places in the index. */
  public static int level(long[] cells, int left, int right) {
    long hash = hash(left, right);
    long tag = (tag(hash) << 2) * LOWEST;
    int mask = cells.length - 1;
    for (int at = (int) hash & mask; ; at = (at + 1) & mask) {
      long four = cells[at];
      long found = lowestZero((four ^ tag) & TAGS);
      if (found != 0) {
        return (int) (four >>> (Long.numberOfTrailingZeros(found) & -CELL)) & 3;
      }
      if (four >>> (3 * CELL) == 0) {
        return NONE; // There is room: here the pair would be.
      }
    }
  }

  /** Whether two words sound so alike that one may be taken for the other. */
  public static boolean soundAlike(long[] cells, int left, int right) {
    return level(cells, left | ALIKE, right) != NONE;
  }

  /** Says so of two words. */
  public static void addAlike(long[] cells, int left, int right) {
    add(cells, left | ALIKE, right, KNOWN);
    add(cells, right | ALIKE, left, KNOWN);
  }

  /** The highest bit of the first cell that is zero, or 0; later cells may be set wrongly. */
  private static long lowestZero(long four) {
    return (four - LOWEST) & ~four & HIGHEST;
  }

  /** Adds a pair unless it is there already. */
  public static void add(long[] cells, int left, int right, int level) {
    if (level(cells, left, right) != NONE) {
      return;
    }
    long hash = hash(left, right);
    int at = firstWithRoom(cells, (int) hash);
    // A search ends where there is room, so a table without any would never end it: some is left.
    if (at < 0 || (used(cells[at]) == 3 * CELL && firstWithRoom(cells, at + 1) == at)) {
      throw new IllegalStateException(
          "the pair table of "
              + 4 * cells.length
              + " cells is too full: more cells or fewer pairs");
    }
    cells[at] |= (tag(hash) << 2 | level) << used(cells[at]);
  }

  /**
   * The first four from here on that hold an empty cell, or -1 where that would be a long search.
   */
  private static int firstWithRoom(long[] cells, int from) {
    int mask = cells.length - 1;
    for (int i = 0; i <= Math.min(LONGEST_SEARCH, mask); i++) {
      if (used(cells[(from + i) & mask]) < Long.SIZE) {
        return (from + i) & mask;
      }
    }
    return -1;
  }

  /** How many bits of four cells are in use: no cell behind an empty one is. */
  private static int used(long four) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(four);
    return (bits + CELL - 1) / CELL * CELL;
  }

  private static long hash(int left, int right) {
    long hash = ((long) left << 32 | right) * 0x9E3779B97F4A7C15L;
    hash ^= hash >>> 29;
    hash *= 0xBF58476D1CE4E5B9L;
    return hash ^ hash >>> 32;
  }

  /** Never 0, so that an empty cell cannot be taken for a pair. */
  private static long tag(long hash) {
    long tag = hash >>> 40 & 0x3FFF;
    return tag == 0 ? 1 : tag;
  }
}
