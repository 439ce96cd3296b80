package vanity.engine;

import java.util.Arrays;
import vanity.engine.index.Buckets;
import vanity.engine.index.LexiconIndex;
import vanity.engine.index.ShortWords;
import vanity.engine.index.WordEntry;

/**
 * Which words a number holds, and where each starts. What is known about them is looked up later,
 * for all at once: here the processor cannot foresee how many come next, so little is done.
 */
final class Matches {
  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;
  private static final int LENGTH = NumberDigits.LENGTH;
  private static final int ANYWHERE = (1 << LENGTH) - 1;

  private final LexiconIndex index;
  private final OwnWords own;
  private final NumberDigits digits;

  /**
   * Those that start at a position are from {@code first[position + 1]} to {@code first[position]}.
   * The last one stays 0: nothing starts at the number's end or behind it.
   */
  final int[] first = new int[LENGTH + 2];

  int count;
  int[] found = new int[128];

  Matches(LexiconIndex index, OwnWords own, NumberDigits digits) {
    this.index = index;
    this.own = own;
    this.digits = digits;
  }

  /**
   * Finds the words of the number from its last digit to its first; toll-free prefixes hold none.
   *
   * @param lookAlikes whether 0 may stand for O and 1 for I
   */
  void find(boolean lookAlikes) {
    int from = digits.isTollFree() ? PLAN.localStart() : 0;
    int letters = lookAlikes ? ANYWHERE : digits.letters();
    int keys = digits.keys();
    count = 0;
    for (int start = LENGTH - 1; start >= from; start--) {
      first[start + 1] = count;
      int key = keys << (Integer.SIZE - 3 * (LENGTH - start));
      int run = Integer.numberOfLeadingZeros(~(letters << (Integer.SIZE - LENGTH + start)));
      find(start, key, run);
      if (!own.isEmpty()) {
        dropReplaced(first[start + 1]);
        findOwn(start, key, run);
      }
      if (lookAlikes) {
        dropUnlike(first[start + 1]);
      }
    }
    Arrays.fill(first, 0, from + 1, count);
  }

  /** Finds the lexicon's words that start here, as long as letters go on. */
  private void find(int start, int key, int run) {
    ShortWords words = index.shortWords();
    int cell = key >>> (Integer.SIZE - 9);
    // A and I are used only before a word, so they are of no use where none starts behind them.
    int from = words.end(cell, first[start + 2] == count ? 1 : 0);
    int last = words.end(cell, Math.min(run, ShortWords.LONGEST));
    makeRoom(last - from);
    char[] places = words.places();
    int[] found = this.found;
    int to = count;
    for (int i = from; i < last; i++) {
      found[to++] = Match.of(places[i], start);
    }
    count = to;
    if (run > ShortWords.LONGEST) {
      findLong(start, key, run);
    }
  }

  private void findLong(int start, int key, int run) {
    int bucket = Buckets.of(4, key >>> (Integer.SIZE - 12));
    int from = index.starts()[bucket];
    int last = index.starts()[bucket + 1];
    makeRoom(last - from);
    int later = later(key);
    int beyond = beyond(run);
    int[] words = index.keys();
    int[] found = this.found;
    int to = count;
    for (int i = from; i < last; i++) {
      if (WordEntry.matches(words[i], later, beyond)) {
        found[to++] = Match.of(i, start);
      }
    }
    count = to;
  }

  /** The digits from the fifth on as in {@link WordEntry}; what is left of a key begins highest. */
  private static int later(int key) {
    return key << 12 >>> 13;
  }

  /** Where words must have ended if they have {@code run} letters at most. */
  private static int beyond(int run) {
    return (1 << (WordEntry.KEY_BITS - 3 * (run - 4))) - 1;
  }

  private void findOwn(int start, int key, int run) {
    for (int size = 1; size <= 4 && size <= run; size++) {
      int bucket = Buckets.of(size, key >>> (Integer.SIZE - 3 * size));
      for (int i = own.starts()[bucket]; i < own.starts()[bucket + 1]; i++) {
        if (WordEntry.matches((int) own.entry(i), later(key), beyond(run))) {
          makeRoom(1);
          found[count++] = Match.ofOwn(i, start);
        }
      }
    }
  }

  /** Words that the business has too are found as its own. */
  private void dropReplaced(int from) {
    int kept = from;
    for (int i = from; i < count; i++) {
      found[kept] = found[i];
      kept += own.replaces(Match.place(found[i])) ? 0 : 1;
    }
    count = kept;
  }

  /** Of look-alikes only O fits a 0, and only I a 1. */
  private void dropUnlike(int from) {
    int kept = from;
    for (int i = from; i < count; i++) {
      found[kept] = found[i];
      kept += looksAlike(found[i]) ? 1 : 0;
    }
    count = kept;
  }

  private boolean looksAlike(int match) {
    long word = Match.isOwn(match) ? own.entry(Match.place(match)) : index.word(Match.place(match));
    int letters = WordEntry.letters(word);
    for (int i = 0; i < WordEntry.length(word); i++, letters >>>= 2) {
      if (digits.at(Match.start(match) + i) <= 1 && (letters & 3) != 2) {
        return false; // O and I are both third on their keys.
      }
    }
    return true;
  }

  private void makeRoom(int more) {
    if (found.length < count + more) {
      found = Arrays.copyOf(found, 2 * (count + more));
    }
  }
}
