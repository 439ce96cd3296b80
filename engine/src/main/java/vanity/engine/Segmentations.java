package vanity.engine;

import java.util.Arrays;
import vanity.engine.index.LexiconIndex;

/**
 * Every way to read a number as words and digit runs, scored.
 *
 * <p>Built backwards: all readings that begin with a word are that word, linked to each reading
 * that begins with a later word. So each pair of touching words is looked up once, and each reading
 * is one addition. A reading counts the digits before its first word as the number's lead; a link
 * takes that back.
 */
final class Segmentations {
  private static final int LENGTH = Reading.LENGTH;

  private final LexiconIndex index;
  private final Lattice lattice;
  private final Gaps gaps;

  /** Readings that begin with a word are from {@code from[word]} to {@code from[word + 1]}. */
  private int[] from = new int[129];

  int count;
  long[] readings = new long[1024];

  Segmentations(LexiconIndex index, Lattice lattice, NumberDigits digits) {
    this.index = index;
    this.lattice = lattice;
    this.gaps = new Gaps(digits);
  }

  void enumerate() {
    int words = lattice.words;
    if (from.length <= words) {
      from = new int[2 * words + 2];
    }
    gaps.clear();
    int to = 0;
    for (int word = 0; word < words; word++) {
      from[word] = to;
      to = beforeWords(word, beforeDigits(word, to));
      from[word + 1] = to;
    }
    count = to;
  }

  /** Adds the readings from {@code to} on in which digits or nothing follow a word. */
  private int beforeDigits(int word, int to) {
    int end = lattice.end[word];
    long entry = lattice.entry[word];
    if (!Scoring.standsBeforeDigits(entry, end)) {
      return to;
    }
    int later = end < LENGTH ? from[lattice.first[end + 1]] : 0;
    long[] readings = roomFor(to + later + 1);
    long reading = lattice.reading[word] + Scoring.dangling(entry, end);
    long[] gap = gaps.behind(end);
    int next = to;
    readings[next++] = reading + gap[LENGTH];
    for (int i = 0; i < later; i++) {
      readings[next++] = reading + gap[Reading.firstWord(readings[i])] + readings[i];
    }
    return next;
  }

  /** Adds the readings from {@code to} on in which another word touches a word. */
  private int beforeWords(int word, int to) {
    int end = lattice.end[word];
    int last = lattice.first[end];
    int next = to;
    for (int right = lattice.first[end + 1]; right < last; right++) {
      long link = touch(word, right);
      if (Reading.points(link) > Grammar.NEVER) {
        next = beforeWord(lattice.reading[word] + link - Scoring.lead(end), right, next);
      }
    }
    return next;
  }

  private int beforeWord(long reading, int right, int to) {
    int last = from[right + 1];
    int next = to;
    long[] readings = roomFor(to + last - from[right]);
    for (int i = from[right]; i < last; i++) {
      readings[next++] = reading + readings[i];
    }
    return next;
  }

  private long touch(int left, int right) {
    long entry = lattice.entry[right];
    return Grammar.touch(
            index, lattice.place[left], lattice.place[right], lattice.entry[left], entry)
        + Scoring.joined(lattice.entry[left], entry, lattice.end[right]);
  }

  private long[] roomFor(int all) {
    if (readings.length < all) {
      readings = Arrays.copyOf(readings, 2 * all);
    }
    return readings;
  }
}
