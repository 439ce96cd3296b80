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
  private static final int LENGTH = Reading.LENGTH;

  /** By the length of a word, the digits that its bucket does not tell: from the fifth on. */
  private static final int[] SUFFIX = {0, 0, 0, 0, 0, 07, 077, 0777, 07777, 077777, 0777777};

  private final LexiconIndex index;
  private final OwnWords own;
  final byte[] digits = new byte[LENGTH];
  private boolean lookAlikes;

  /** The digits as keys, three bits each: the first digit highest, and the first digit lowest. */
  private int forward;

  private int backward;

  /**
   * Words that start at a position stand from {@code first[position + 1]} to {@code
   * first[position]}.
   */
  final int[] first = new int[LENGTH + 1];

  int words;
  int[] end = new int[128];
  int[] place = new int[128];
  long[] entry = new long[128];

  /** Each word as the part of a {@link Reading}. */
  long[] reading = new long[128];

  Lattice(LexiconIndex index, OwnWords own) {
    this.index = index;
    this.own = own;
  }

  /** Takes a number's digits, and finds no words yet. */
  void read(String number) {
    for (int i = 0; i < LENGTH; i++) {
      digits[i] = (byte) (number.charAt(i) - '0');
    }
  }

  /**
   * Finds the words of the number from its last digit to its first, none before {@code from}.
   *
   * @param lookAlikes whether 0 may stand for O and 1 for I
   */
  void fill(int from, boolean lookAlikes) {
    this.lookAlikes = lookAlikes;
    setKeys();
    words = 0;
    int run = 0;
    for (int start = LENGTH - 1; start >= from; start--) {
      first[start + 1] = words;
      run = lookAlikes || digits[start] > 1 ? run + 1 : 0;
      find(start, run);
    }
    for (int start = from; start >= 0; start--) {
      first[start] = words;
    }
  }

  private void setKeys() {
    forward = 0;
    backward = 0;
    for (int i = 0; i < LENGTH; i++) {
      int key = key(digits[i]);
      forward = forward << 3 | key;
      backward |= key << (3 * i);
    }
  }

  /** With look-alikes 0 is looked up as O's key and 1 as I's. */
  private static int key(int digit) {
    return digit > 1 ? digit - 2 : digit == 0 ? 6 - 2 : 4 - 2;
  }

  /** Looks up the words of one to {@code run} letters that start here. */
  private void find(int start, int run) {
    int left = forward << (Integer.SIZE - 3 * (LENGTH - start));
    for (int size = 1; size <= 3 && size <= run; size++) {
      bucket(Buckets.of(size, left >>> (Integer.SIZE - 3 * size)), start, run);
    }
    if (run >= 4) {
      bucket(Buckets.of(4, left >>> (Integer.SIZE - 12)), start, run);
    }
  }

  private void bucket(int bucket, int start, int run) {
    if (!own.isEmpty()) {
      search(own.index(), bucket, start, run, true);
    }
    search(index, bucket, start, run, false);
  }

  private void search(LexiconIndex from, int bucket, int start, int run, boolean isOwn) {
    int suffix = start + 4 < LENGTH ? backward >>> (3 * (start + 4)) : 0;
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
    end[words] = stop;
    reading[words] =
        Scoring.word(word, start, stop)
            + Reading.points(extra)
            + Reading.word(start, stop, WordEntry.pattern(word));
    words++;
  }

  private void grow() {
    int size = 2 * end.length;
    end = Arrays.copyOf(end, size);
    place = Arrays.copyOf(place, size);
    entry = Arrays.copyOf(entry, size);
    reading = Arrays.copyOf(reading, size);
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
