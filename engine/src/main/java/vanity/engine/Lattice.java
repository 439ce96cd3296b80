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
  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;
  private static final int LENGTH = Reading.LENGTH;

  /** By the length of a word, the digits that its bucket does not tell: from the fifth on. */
  private static final int[] SUFFIX = {0, 0, 0, 0, 0, 07, 077, 0777, 07777, 077777, 0777777};

  /** By digit, its key in three bits: with look-alikes 0 is looked up as O's and 1 as I's. */
  private static final int[] KEY = {6 - 2, 4 - 2, 0, 1, 2, 3, 4, 5, 6, 7};

  private final LexiconIndex index;
  private final OwnWords own;
  private final NumberDigits digits;
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
    int run = 0;
    for (int start = LENGTH - 1; start >= from; start--) {
      first[start + 1] = words;
      run = lookAlikes || digits.at(start) > 1 ? run + 1 : 0;
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
      int key = KEY[digits.at(i)];
      forward = forward << 3 | key;
      backward |= key << (3 * i);
    }
  }

  /** Looks up the words of one to {@code run} letters that start here. */
  private void find(int start, int run) {
    int left = forward << (Integer.SIZE - 3 * (LENGTH - start));
    int later = start + 4 < LENGTH ? backward >>> (3 * (start + 4)) : 0;
    for (int size = 1; size <= 4 && size <= run; size++) {
      int bucket = Buckets.of(size, left >>> (Integer.SIZE - 3 * size));
      if (own.isEmpty()) {
        search(bucket, start, run, later);
      } else {
        searchOwn(bucket, start, run, later);
      }
    }
  }

  private void search(int bucket, int start, int run, int later) {
    long[] words = index.words();
    int last = index.starts()[bucket + 1];
    for (int i = index.starts()[bucket]; i < last; i++) {
      if (fits(words[i], start, run, later)) {
        add(words[i], i, start, 0);
      }
    }
  }

  /** A word of the business that the lexicon knows too is found once, with its extra points. */
  private void searchOwn(int bucket, int start, int run, int later) {
    LexiconIndex words = own.index();
    for (int i = words.starts()[bucket]; i < words.starts()[bucket + 1]; i++) {
      if (fits(words.words()[i], start, run, later)) {
        add(words.words()[i], own.place(i), start, own.points(i));
      }
    }
    for (int i = index.starts()[bucket]; i < index.starts()[bucket + 1]; i++) {
      if (!own.replaces(i) && fits(index.words()[i], start, run, later)) {
        add(index.words()[i], i, start, 0);
      }
    }
  }

  /**
   * @param later the digits of the number from the word's fifth on, the next lowest
   */
  private boolean fits(long word, int start, int run, int later) {
    int length = WordEntry.length(word);
    int differ = (WordEntry.suffix(word) ^ later) & SUFFIX[length];
    // One test for both, as each alone is hard to foresee: too long is negative.
    return (differ | (run - length & Integer.MIN_VALUE)) == 0
        && (!lookAlikes || looksAlike(word, start));
  }

  private void add(long word, int at, int start, int extra) {
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
