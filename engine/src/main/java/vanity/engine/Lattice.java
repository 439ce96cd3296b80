package vanity.engine;

import vanity.engine.index.LexiconIndex;
import vanity.engine.index.WordEntry;

/**
 * Every word that a number holds, wherever it starts and ends, with what it counts there. Reused
 * from number to number, so that finding words allocates nothing.
 */
final class Lattice {
  /** Where a word of the business alone is. */
  static final int NOWHERE = -1;

  private final LexiconIndex index;
  private final OwnWords own;
  private final Matches matches;

  /**
   * Words that start at a position are from {@code first[position + 1]} to {@code first[position]}.
   */
  final int[] first;

  int words;
  int[] end = new int[128];
  int[] place = new int[128];
  long[] entry = new long[128];

  /** Each word as the part of a {@link Reading} that begins with it. */
  long[] reading = new long[128];

  Lattice(LexiconIndex index, OwnWords own, NumberDigits digits) {
    this.index = index;
    this.own = own;
    matches = new Matches(index, own, digits);
    first = matches.first;
  }

  /**
   * Finds the words of the number from its last digit to its first.
   *
   * @param lookAlikes whether 0 may stand for O and 1 for I
   */
  void fill(boolean lookAlikes) {
    matches.find(lookAlikes);
    words = matches.count;
    makeRoom(words);
    for (int i = 0; i < words; i++) {
      set(i, matches.found[i]);
    }
  }

  private void set(int i, int match) {
    int at = Match.place(match);
    boolean isOwn = Match.isOwn(match);
    long word = isOwn ? own.entry(at) : index.word(at);
    int start = Match.start(match);
    int stop = start + WordEntry.length(word);
    entry[i] = word;
    place[i] = isOwn ? own.place(at) : at;
    end[i] = stop;
    reading[i] =
        Scoring.lead(start)
            + Scoring.word(word, start, stop)
            + (isOwn ? Reading.points(own.points(at)) : 0)
            + Reading.word(start, stop, WordEntry.pattern(word));
  }

  /** The place in the index of the word of a reading that starts here, or {@link #NOWHERE}. */
  int placeOf(long reading, int start) {
    for (int i = first[start + 1]; i < first[start]; i++) {
      if (Reading.holds(reading, this.reading[i], end[i])) {
        return place[i];
      }
    }
    return NOWHERE;
  }

  private void makeRoom(int most) {
    if (end.length < most) {
      int size = 2 * most;
      end = new int[size];
      place = new int[size];
      entry = new long[size];
      reading = new long[size];
    }
  }
}
