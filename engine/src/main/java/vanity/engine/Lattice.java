package vanity.engine;

import java.util.Arrays;
import vanity.engine.index.Buckets;
import vanity.engine.index.LexiconIndex;
import vanity.engine.index.ShortWords;
import vanity.engine.index.WordEntry;

/**
 * Every word that a number holds, wherever it starts and ends. Reused from number to number, so
 * that finding words allocates nothing.
 */
final class Lattice {
  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;
  private static final int LENGTH = Reading.LENGTH;

  /** By digit, its key in three bits: with look-alikes 0 is looked up as O's and 1 as I's. */
  private static final int[] KEY = {6 - 2, 4 - 2, 0, 1, 2, 3, 4, 5, 6, 7};

  private final LexiconIndex index;
  private final OwnWords own;
  private final NumberDigits digits;
  private boolean lookAlikes;

  /** The digits as keys, three bits each, the first highest. */
  private int keys;

  /** Where letters may stand, a bit a digit, the first highest. */
  private int letters;

  /**
   * Words that start at a position stand from {@code first[position + 1]} to {@code
   * first[position]}.
   */
  final int[] first = new int[LENGTH + 1];

  int words;
  int[] end = new int[128];
  int[] place = new int[128];
  long[] entry = new long[128];

  /** Each word as the part of a {@link Reading} that begins with it. */
  long[] reading = new long[128];

  Lattice(LexiconIndex index, OwnWords own, NumberDigits digits) {
    this.digits = digits;
    this.index = index;
    this.own = own;
  }

  /**
   * Finds the words of the number from its last digit to its first; toll-free prefixes hold none.
   *
   * @param lookAlikes whether 0 may stand for O and 1 for I
   */
  void fill(boolean lookAlikes) {
    int from = digits.isTollFree() ? PLAN.localStart() : 0;
    this.lookAlikes = lookAlikes;
    setKeys();
    words = 0;
    for (int start = LENGTH - 1; start >= from; start--) {
      first[start + 1] = words;
      find(start);
    }
    for (int start = from; start >= 0; start--) {
      first[start] = words;
    }
  }

  private void setKeys() {
    keys = 0;
    letters = 0;
    for (int i = 0; i < LENGTH; i++) {
      keys = keys << 3 | KEY[digits.at(i)];
      letters = letters << 1 | (digits.at(i) > 1 || lookAlikes ? 1 : 0);
    }
  }

  /** Finds the words that start here, as long as letters go on. */
  private void find(int start) {
    int key = keys << (Integer.SIZE - 3 * (LENGTH - start));
    int run = Integer.numberOfLeadingZeros(~(letters << (Integer.SIZE - LENGTH + start)));
    if (!own.isEmpty()) {
      findOwn(start, key, run);
    }
    findShort(start, key >>> (Integer.SIZE - 9), Math.min(run, ShortWords.LONGEST));
    if (run > ShortWords.LONGEST) {
      findLong(start, key, run);
    }
  }

  /**
   * @param cell the next three digits as a key
   */
  private void findShort(int start, int cell, int longest) {
    ShortWords words = index.shortWords();
    int last = words.end(cell, longest);
    for (int i = words.end(cell, 0); i < last; i++) {
      found(words.places()[i], start);
    }
  }

  private void findLong(int start, int key, int run) {
    int bucket = Buckets.of(4, key >>> (Integer.SIZE - 12));
    int later = later(key);
    int beyond = beyond(run);
    int[] words = index.keys();
    int last = index.starts()[bucket + 1];
    for (int i = index.starts()[bucket]; i < last; i++) {
      if (WordEntry.matches(words[i], later, beyond)) {
        found(i, start);
      }
    }
  }

  /** The digits from the fifth on as in {@link WordEntry}; what is left of a key begins highest. */
  private static int later(int key) {
    return key << 12 >>> 13;
  }

  /** Where words must have ended if they have {@code run} letters at most. */
  private static int beyond(int run) {
    return (1 << (WordEntry.KEY_BITS - 3 * (run - 4))) - 1;
  }

  private void found(int at, int start) {
    if (own.isEmpty() || !own.replaces(at)) {
      add(index.word(at), at, start, 0);
    }
  }

  /** A word of the business that the lexicon knows too is found once, with its extra points. */
  private void findOwn(int start, int key, int run) {
    for (int size = 1; size <= 4 && size <= run; size++) {
      int bucket = Buckets.of(size, key >>> (Integer.SIZE - 3 * size));
      for (int i = own.starts()[bucket]; i < own.starts()[bucket + 1]; i++) {
        if (size < 4 || WordEntry.matches((int) own.entry(i), later(key), beyond(run))) {
          add(own.entry(i), own.place(i), start, own.points(i));
        }
      }
    }
  }

  private void add(long word, int at, int start, int extra) {
    if (lookAlikes && !looksAlike(word, start)) {
      return;
    }
    int stop = start + WordEntry.length(word);
    if (words == end.length) {
      grow();
    }
    entry[words] = word;
    place[words] = at;
    end[words] = stop;
    reading[words] =
        Scoring.lead(start)
            + Scoring.word(word, start, stop)
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
      if (digits.at(start + i) <= 1 && (letters & 3) != 2) {
        return false; // O and I both stand third on their keys.
      }
    }
    return true;
  }
}
