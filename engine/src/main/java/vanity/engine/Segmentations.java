package vanity.engine;

import java.util.Arrays;
import vanity.engine.index.LexiconIndex;
import vanity.engine.index.WordEntry;

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

  /** Readings that begin with a word stand from {@code from[word]} to {@code from[word + 1]}. */
  private int[] from = new int[129];

  int count;
  long[] readings = new long[1024];

  Segmentations(LexiconIndex index, Lattice lattice, NumberDigits digits) {
    this.index = index;
    this.lattice = lattice;
    this.gaps = new Gaps(digits);
  }

  void enumerate() {
    if (from.length <= lattice.words) {
      from = new int[2 * lattice.words + 1];
    }
    count = 0;
    gaps.clear();
    for (int word = 0; word < lattice.words; word++) {
      from[word] = count;
      beginWith(word);
    }
    from[lattice.words] = count;
  }

  private void beginWith(int word) {
    int end = lattice.end[word];
    long reading = lattice.reading[word];
    long entry = lattice.entry[word];
    if (Scoring.standsBeforeDigits(WordEntry.length(entry), end)) {
      beforeDigits(reading + Scoring.dangling(entry), end);
    }
    if (end < LENGTH) {
      for (int right = lattice.first[end + 1]; right < lattice.first[end]; right++) {
        long link = touch(word, right);
        if (link != Grammar.FORBIDDEN) {
          beforeWord(reading + link - Scoring.lead(end), right);
        }
      }
    }
  }

  private void beforeDigits(long reading, int end) {
    int later = end < LENGTH ? from[lattice.first[end + 1]] : 0;
    makeRoom(later + 1);
    long[] readings = this.readings;
    long[] gap = gaps.behind(end);
    int to = count;
    readings[to++] = reading + gap[LENGTH];
    for (int i = 0; i < later; i++) {
      readings[to++] = reading + gap[Reading.firstWord(readings[i])] + readings[i];
    }
    count = to;
  }

  private void beforeWord(long reading, int right) {
    int last = from[right + 1];
    makeRoom(last - from[right]);
    long[] readings = this.readings;
    int to = count;
    for (int i = from[right]; i < last; i++) {
      readings[to++] = reading + readings[i];
    }
    count = to;
  }

  private long touch(int left, int right) {
    return Grammar.touch(
        index,
        lattice.place[left],
        lattice.place[right],
        lattice.entry[left],
        lattice.entry[right]);
  }

  private void makeRoom(int more) {
    if (readings.length < count + more) {
      readings = Arrays.copyOf(readings, 2 * (count + more));
    }
  }
}
