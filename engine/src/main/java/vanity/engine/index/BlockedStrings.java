package vanity.engine.index;

/**
 * Strings that must not appear across words, by their first digits: three of them, four, or five of
 * all that are longer. Most digits begin none, so whether they do is a bit each.
 */
public final class BlockedStrings {
  /** Where the keys of strings of four, and of five and more, begin. */
  public static final int FOUR = 1_000;

  public static final int FIVE = FOUR + 10_000;
  private static final int KEYS = FIVE + 100_000;

  private final long[] entries;
  private final long[] known;
  private final int[] starts;

  private final int[] before;

  /**
   * @param entries packed by {@link BlockedEntry}, key after key
   * @param known a bit for each key that has entries
   * @param before how many keys are known before each {@code long} of them, and all together
   * @param starts where the entries of each known key begin, and one past the last
   */
  BlockedStrings(long[] entries, long[] known, int[] before, int[] starts) {
    this.entries = entries;
    this.known = known;
    this.before = before;
    this.starts = starts;
  }

  /**
   * @param keys of the entries, ascending
   */
  public static BlockedStrings of(long[] entries, int[] keys) {
    long[] known = new long[size()];
    for (int key : keys) {
      known[key >>> 6] |= 1L << key;
    }
    int[] before = new int[known.length + 1];
    for (int i = 0; i < known.length; i++) {
      before[i + 1] = before[i] + Long.bitCount(known[i]);
    }
    int[] starts = new int[before[known.length] + 1];
    var strings = new BlockedStrings(entries, known, before, starts);
    for (int i = 0; i < keys.length; i++) {
      starts[strings.known(keys[i]) + 1] = i + 1;
    }
    return strings;
  }

  /** The key of a string. */
  public static int key(String digits) {
    int length = Math.min(5, digits.length());
    int key = Integer.parseInt(digits.substring(0, length));
    return length == 3 ? key : length == 4 ? FOUR + key : FIVE + key;
  }

  /** Whether the parts belong together. */
  boolean isSound() {
    return known.length == size()
        && before.length == known.length + 1
        && starts.length == before[known.length] + 1;
  }

  private static int size() {
    return (KEYS >>> 6) + 1;
  }

  /** 1 if there are entries of this key, else 0. */
  public int has(int key) {
    return (int) (known[key >>> 6] >>> key) & 1;
  }

  /** The number of a key that has entries, among all those. */
  public int known(int key) {
    return before[key >>> 6] + Long.bitCount(known[key >>> 6] & (1L << key) - 1);
  }

  /** Packed by {@link BlockedEntry}. */
  public long[] entries() {
    return entries;
  }

  long[] known() {
    return known;
  }

  int[] before() {
    return before;
  }

  /** Where the entries of each known key begin, and one past the last. */
  public int[] starts() {
    return starts;
  }
}
