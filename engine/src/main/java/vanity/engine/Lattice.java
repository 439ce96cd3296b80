package vanity.engine;

import java.util.Arrays;
import vanity.engine.index.Buckets;
import vanity.engine.index.LexiconIndex;
import vanity.engine.index.WordEntry;

/**
 * Every word that a number holds, wherever it starts and ends. Reused from number to number, so
 * that finding words allocates nothing.
 */
final class Lattice {
  private static final int LENGTH = NumberingPlan.NORTH_AMERICA.length();

  /** By the length of a word, the digits that its bucket does not tell: from the fifth on. */
  private static final int[] SUFFIX = {0, 0, 0, 0, 0, 07, 077, 0777, 07777, 077777, 0777777};

  private final LexiconIndex index;
  private final OwnWords own;
  final byte[] digits = new byte[LENGTH];

  /**
   * Words that start at a position stand from {@code first[position + 1]} to {@code
   * first[position]}.
   */
  final int[] first = new int[LENGTH + 1];

  int words;
  byte[] end = new byte[128];
  int[] place = new int[128];
  int[] points = new int[128];
  int[] pattern = new int[128];
  long[] entry = new long[128];

  Lattice(LexiconIndex index, OwnWords own) {
    this.index = index;
    this.own = own;
  }

  /**
   * Finds the words of a number from its last digit to its first, none before {@code from}.
   *
   * @param lookAlikes whether 0 may stand for O and 1 for I
   */
  void fill(String number, int from, boolean lookAlikes) {
    for (int i = 0; i < LENGTH; i++) {
      digits[i] = (byte) (number.charAt(i) - '0');
    }
    words = 0;
    int run = 0;
    for (int start = LENGTH - 1; start >= from; start--) {
      first[start + 1] = words;
      run = lookAlikes || digits[start] > 1 ? run + 1 : 0;
      find(start, run, lookAlikes);
    }
    for (int start = from; start >= 0; start--) {
      first[start] = words;
    }
  }

  /** Looks up the words of one to {@code run} letters that start here. */
  private void find(int start, int run, boolean lookAlikes) {
    int key = 0;
    for (int size = 1; size <= 3 && size <= run; size++) {
      key = key << 3 | key(start + size - 1);
      bucket(Buckets.of(size, key), start, 0, run, lookAlikes);
    }
    if (run >= 4) {
      key = key << 3 | key(start + 3);
      bucket(Buckets.of(4, key), start, suffix(start + 4), run, lookAlikes);
    }
  }

  private void bucket(int bucket, int start, int suffix, int run, boolean lookAlikes) {
    if (!own.isEmpty()) {
      search(own.index(), bucket, start, suffix, run, lookAlikes, true);
    }
    search(index, bucket, start, suffix, run, lookAlikes, false);
  }

  private void search(
      LexiconIndex from,
      int bucket,
      int start,
      int suffix,
      int run,
      boolean lookAlikes,
      boolean isOwn) {
    long[] entries = from.words();
    int last = from.starts()[bucket + 1];
    for (int i = from.starts()[bucket]; i < last; i++) {
      long word = entries[i];
      int length = WordEntry.length(word);
      int differ = (WordEntry.suffix(word) ^ suffix) & SUFFIX[length];
      // One test for both, as each alone is hard to foresee: too long is negative.
      if ((differ | (run - length & Integer.MIN_VALUE)) == 0
          && (!lookAlikes || looksAlike(word, start))
          && (isOwn || own.isEmpty() || !own.replaces(i))) {
        add(word, isOwn ? own.place(i) : i, start, start + length, isOwn ? own.points(i) : 0);
      }
    }
  }

  private void add(long word, int at, int start, int stop, int extra) {
    if (words == end.length) {
      grow();
    }
    entry[words] = word;
    place[words] = at;
    end[words] = (byte) stop;
    points[words] = Scoring.word(word, start, stop) + extra;
    pattern[words] = WordEntry.pattern(word) << (3 * (LENGTH - stop));
    words++;
  }

  private void grow() {
    int size = 2 * end.length;
    end = Arrays.copyOf(end, size);
    place = Arrays.copyOf(place, size);
    points = Arrays.copyOf(points, size);
    pattern = Arrays.copyOf(pattern, size);
    entry = Arrays.copyOf(entry, size);
  }

  /** With look-alikes 0 is looked up as O's key and 1 as I's. */
  private int key(int position) {
    int digit = digits[position];
    return digit > 1 ? digit - 2 : digit == 0 ? 6 - 2 : 4 - 2;
  }

  private int suffix(int from) {
    int suffix = 0;
    for (int i = Math.min(LENGTH, from + 6) - 1; i >= from; i--) {
      suffix = suffix << 3 | key(i);
    }
    return suffix;
  }

  /** Whether the word has an O wherever the number has a 0, and an I wherever it has a 1. */
  private boolean looksAlike(long word, int start) {
    int letters = WordEntry.letters(word);
    for (int i = 0; i < WordEntry.length(word); i++, letters >>>= 2) {
      if (digits[start + i] <= 1 && (letters & 3) != 2) {
        return false; // O and I both stand third on their keys.
      }
    }
    return true;
  }
}
