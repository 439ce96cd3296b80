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
    for (int start = LENGTH - 1; start >= 0; start--) {
      for (int word = lattice.first[start + 1]; word < lattice.first[start]; word++) {
        from[word] = count;
        beginWith(word, start);
      }
    }
    from[lattice.words] = count;
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
      for (int next = LENGTH - 1; next > end; next--) {
        if (lattice.first[next + 1] < lattice.first[next]) {
          int gap =
              Scoring.inner(lattice.digits, end, next) + Scoring.dangling(lattice.entry[word]);
          for (int right = lattice.first[next + 1]; right < lattice.first[next]; right++) {
            join(word, start, right, gap);
          }
        }
      }
    }
    if (end < LENGTH) {
      for (int right = lattice.first[end + 1]; right < lattice.first[end]; right++) {
        join(word, start, right, touch(word, right));
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

  private void join(int word, int start, int right, int link) {
    if (link == Scoring.FORBIDDEN) {
      return;
    }
    int points = lattice.points[word] + link;
    int letters = lattice.pattern[word];
    int begin = 1 << (LENGTH - 1 - start);
    for (int i = from[right]; i < from[right + 1]; i++) {
      add(points + score[i], letters | pattern[i], begin | starts[i]);
    }
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
    score = Arrays.copyOf(score, 2 * count);
    pattern = Arrays.copyOf(pattern, 2 * count);
    starts = Arrays.copyOf(starts, 2 * count);
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
