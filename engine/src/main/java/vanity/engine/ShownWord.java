package vanity.engine;

import vanity.engine.index.Buckets;
import vanity.engine.index.WordEntry;

/**
 * A word as a reading shows it, to be found again without its letters.
 *
 * @param bucket see {@link Buckets}
 * @param pattern its letters as {@link WordEntry#pattern}
 * @param later the number's digits from the word's fifth on, as {@link WordEntry#matches} takes
 *     them
 */
record ShownWord(int bucket, int length, int pattern, int later) {

  /** The word of a reading of this number that starts here. */
  static ShownWord of(NumberDigits digits, long reading, int start) {
    int end = Reading.end(reading, start);
    int length = end - start;
    int size = Math.min(4, length);
    int key = digits.keys() << (Integer.SIZE - 3 * (Reading.LENGTH - start));
    int pattern = Reading.pattern(reading) >>> (3 * (Reading.LENGTH - end));
    return new ShownWord(
        Buckets.of(size, key >>> (Integer.SIZE - 3 * size)),
        length,
        pattern & ((1 << (3 * length)) - 1),
        key << 12 >>> 13);
  }

  /** Whether an entry of the bucket is this word. */
  boolean is(long entry) {
    return WordEntry.length(entry) == length
        && WordEntry.pattern(entry) == pattern
        && WordEntry.matches((int) entry, later, 0);
  }
}
