package vanity.engine;

import java.util.Arrays;
import vanity.engine.index.LexiconIndex;

/**
 * Every way to read a number as words and digit runs, scored.
 *
 * <p>Built backwards: all readings that begin with a word are that word, linked to each reading
 * that begins with a later word. So each pair of touching words is looked up once, and each reading
 * is one addition.
 */
final class Segmentations {
  private static final int LENGTH = NumberingPlan.NORTH_AMERICA.length();

  private final LexiconIndex index;
  private final Lattice lattice;

  /** Readings that begin with a word stand from {@code from[word]} to {@code from[word + 1]}. */
  private int[] from = new int[129];

  /**
   * For each place where a word may end: the readings after it, with the digits between counted.
   */
  private final int[][] afterGap = new int[LENGTH + 1][256];

  /** Places whose readings after it are known, as bits. */
  private int known;

  int count;
  int[] score = new int[4096];

  /**
   * Which letters are shown: three bits a digit of the number, the first highest, 0 for a digit.
   */
  int[] pattern = new int[4096];

  /** Where words start: bit 9 for the first digit of the number, bit 0 for the last. */
  int[] starts = new int[4096];

  Segmentations(LexiconIndex index, Lattice lattice) {
    this.index = index;
    this.lattice = lattice;
  }

  void enumerate() {
    if (from.length <= lattice.words) {
      from = new int[2 * lattice.words + 1];
    }
    count = 0;
    known = 0;
    for (int start = LENGTH - 1; start >= 0; start--) {
      for (int word = lattice.first[start + 1]; word < lattice.first[start]; word++) {
        from[word] = count;
        beginWith(word, start);
      }
      from[lattice.first[start]] = count;
    }
    addLeads();
  }

  private void beginWith(int word, int start) {
    int end = lattice.end[word];
    if (end - start > 1) { // A and I stand only before a word.
      int last = end == LENGTH ? 0 : Scoring.trail(lattice.digits, end);
      add(
          lattice.points[word] + last + Scoring.dangling(lattice.entry[word]),
          lattice.pattern[word],
          1 << (LENGTH - 1 - start));
      joinAfterGap(word, start, end);
    }
    if (end < LENGTH) {
      for (int right = lattice.first[end + 1]; right < lattice.first[end]; right++) {
        int link = touch(word, right);
        if (link != Scoring.FORBIDDEN) {
          join(word, start, link, score, from[right], from[right + 1]);
        }
      }
    }
  }

  /** The readings that begin further right stand before all others, so they are joined at once. */
  private void joinAfterGap(int word, int start, int end) {
    int last = end < LENGTH ? from[lattice.first[end + 1]] : 0;
    if (last > 0) {
      if ((known >>> end & 1) == 0) {
        known |= 1 << end;
        countGaps(end, last);
      }
      join(word, start, Scoring.dangling(lattice.entry[word]), afterGap[end], 0, last);
    }
  }

  private void countGaps(int end, int last) {
    if (afterGap[end].length < last) {
      afterGap[end] = new int[2 * last];
    }
    int[] scores = afterGap[end];
    for (int next = LENGTH - 1; next > end; next--) {
      int i = from[lattice.first[next + 1]];
      int stop = from[lattice.first[next]];
      if (i < stop) {
        int gap = Scoring.inner(lattice.digits, end, next);
        for (; i < stop; i++) {
          scores[i] = gap + score[i];
        }
      }
    }
  }

  private int touch(int left, int right) {
    return Scoring.touch(
        index,
        lattice.place[left],
        lattice.place[right],
        lattice.entry[left],
        lattice.entry[right]);
  }

  /** Puts a word before the readings {@code first} to {@code last}, which count {@code scores}. */
  private void join(int word, int start, int link, int[] scores, int first, int last) {
    while (score.length < count + last - first) {
      grow();
    }
    int points = lattice.points[word] + link;
    int letters = lattice.pattern[word];
    int begin = 1 << (LENGTH - 1 - start);
    int to = count;
    for (int i = first; i < last; i++) {
      score[to] = points + scores[i];
      pattern[to] = letters | pattern[i];
      starts[to] = begin | starts[i];
      to++;
    }
    count = to;
  }

  private void add(int points, int letters, int begins) {
    if (count == score.length) {
      grow();
    }
    score[count] = points;
    pattern[count] = letters;
    starts[count] = begins;
    count++;
  }

  private void grow() {
    int size = 2 * score.length;
    score = Arrays.copyOf(score, size);
    pattern = Arrays.copyOf(pattern, size);
    starts = Arrays.copyOf(starts, size);
  }

  /** A reading is the whole number: the digits before its first word count too. */
  private void addLeads() {
    for (int start = LENGTH - 1; start >= 0; start--) {
      int lead = Scoring.lead(start);
      int first = lattice.first[start + 1];
      int last = lattice.first[start];
      if (lead != 0 && first < last) {
        for (int i = from[first]; i < from[last]; i++) {
          score[i] += lead;
        }
      }
    }
  }
}
