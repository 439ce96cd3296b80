package vanity.engine.index;

/**
 * Everything the engine knows about words, in arrays that nobody changes.
 *
 * <p>A word's bucket is found by its first digits: words of one, two or three letters by all of
 * them, longer ones by their first four; see {@link Buckets}.
 */
public final class LexiconIndex {
  private final long[] words;
  private final int[] starts;
  private final long[] pairs;
  private final long[] blocked;
  private final int[] blockedStarts;

  public LexiconIndex(
      long[] words, int[] starts, long[] pairs, long[] blocked, int[] blockedStarts) {
    this.words = words;
    this.starts = starts;
    this.pairs = pairs;
    this.blocked = blocked;
    this.blockedStarts = blockedStarts;
  }

  /** Words packed by {@link WordEntry}, bucket after bucket. */
  public long[] words() {
    return words;
  }

  /** Where each bucket of words begins, and one past the last. */
  public int[] starts() {
    return starts;
  }

  /** Words that belong together, see {@link PairTable}. */
  public long[] pairs() {
    return pairs;
  }

  /** Strings that must not appear across words, see {@link BlockedEntry}. */
  public long[] blocked() {
    return blocked;
  }

  /** Where each bucket of blocked strings begins, and one past the last. */
  public int[] blockedStarts() {
    return blockedStarts;
  }
}
