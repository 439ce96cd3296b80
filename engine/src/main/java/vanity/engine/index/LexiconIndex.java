package vanity.engine.index;

/**
 * Everything the engine knows about words, in arrays that nobody changes.
 *
 * <p>A word's bucket is found by its first digits: words of one, two or three letters by all of
 * them, longer ones by their first four; see {@link Buckets}. Each {@link WordEntry} is kept as two
 * halves: most words of a bucket are only compared, and what is compared stays in the cache.
 */
public final class LexiconIndex {
  private final int[] keys;
  private final int[] rest;
  private final int[] starts;
  private final long[] pairs;
  private final BlockedStrings blocked;
  private final ShortWords shortWords;

  LexiconIndex(int[] keys, int[] rest, int[] starts, long[] pairs, BlockedStrings blocked) {
    this.keys = keys;
    this.rest = rest;
    this.starts = starts;
    this.pairs = pairs;
    this.blocked = blocked;
    this.shortWords = new ShortWords(starts);
  }

  /**
   * @param words packed by {@link WordEntry}, bucket after bucket
   */
  public static LexiconIndex of(long[] words, int[] starts, long[] pairs, BlockedStrings blocked) {
    int[] keys = new int[words.length];
    int[] rest = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      keys[i] = (int) words[i];
      rest[i] = (int) (words[i] >>> Integer.SIZE);
    }
    return new LexiconIndex(keys, rest, starts, pairs, blocked);
  }

  public int size() {
    return keys.length;
  }

  /** The word at a place, packed by {@link WordEntry}. */
  public long word(int place) {
    return (long) rest[place] << Integer.SIZE | Integer.toUnsignedLong(keys[place]);
  }

  /** The low half of each word. */
  public int[] keys() {
    return keys;
  }

  int[] rest() {
    return rest;
  }

  /** Where each bucket of words begins, and one past the last. */
  public int[] starts() {
    return starts;
  }

  /** The words of one to three letters, all that begin some digits at once. */
  public ShortWords shortWords() {
    return shortWords;
  }

  /** Words that belong together, see {@link PairTable}. */
  public long[] pairs() {
    return pairs;
  }

  /** Strings that must not appear across words. */
  public BlockedStrings blocked() {
    return blocked;
  }
}
