package vanity.engine.index;

/**
 * Words that belong together, as an open hash table of 16-bit cells: a fourteen-bit tag and a
 * two-bit level. A made-up pair is mistaken for a known one about once in ten thousand.
 */
public final class PairTable {
  /** The pair is an insult or worse and is never shown. */
  public static final int FORBIDDEN = 0;

  public static final int KNOWN = 1;
  public static final int COMMON = 2;

  /** The dictionary has the two words as one entry, such as "ice cream". */
  public static final int COMPOUND = 3;

  /** No such pair. */
  public static final int NONE = -1;

  private static final int LONGEST_PROBE = 1_000;

  private PairTable() {}

  /** The level of a pair of words given by their places in the index. */
  public static int level(short[] cells, int left, int right) {
    long hash = hash(left, right);
    int tag = tag(hash);
    int mask = cells.length - 1;
    for (int at = (int) hash & mask; cells[at] != 0; at = (at + 1) & mask) {
      if ((cells[at] & 0xFFFF) >>> 2 == tag) {
        return cells[at] & 3;
      }
    }
    return NONE;
  }

  /** Adds a pair unless it is there already. */
  public static void add(short[] cells, int left, int right, int level) {
    long hash = hash(left, right);
    int at = firstEmpty(cells, (int) hash);
    // A search ends at an empty cell, so a table without one would never end it: one must be left.
    int another = firstEmpty(cells, at + 1);
    if (at < 0 || another < 0 || another == at) {
      throw new IllegalStateException(
          "the pair table of " + cells.length + " cells is too full: more cells or fewer pairs");
    }
    if (level(cells, left, right) == NONE) {
      cells[at] = (short) (tag(hash) << 2 | level);
    }
  }

  /** The first empty cell from here on, or -1 where that would be a long search. */
  private static int firstEmpty(short[] cells, int from) {
    int mask = cells.length - 1;
    for (int probes = 0; probes <= Math.min(LONGEST_PROBE, mask); probes++) {
      if (cells[(from + probes) & mask] == 0) {
        return (from + probes) & mask;
      }
    }
    return -1;
  }

  private static long hash(int left, int right) {
    long hash = ((long) left << 32 | right) * 0x9E3779B97F4A7C15L;
    hash ^= hash >>> 29;
    hash *= 0xBF58476D1CE4E5B9L;
    return hash ^ hash >>> 32;
  }

  /** Never 0, so that an empty cell cannot be taken for a pair. */
  private static int tag(long hash) {
    int tag = (int) (hash >>> 40) & 0x3FFF;
    return tag == 0 ? 1 : tag;
  }
}
