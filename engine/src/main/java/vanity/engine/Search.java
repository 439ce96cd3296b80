package vanity.engine;

import vanity.engine.index.LexiconIndex;

/**
 * Finds words, reads the number in every way, picks the best: all in arrays that are used again.
 */
final class Search {
  final NumberDigits digits = new NumberDigits();
  private final Lattice lattice;
  private final Segmentations all;
  private final Blocked blocked;
  private final Selection selection;

  Search(LexiconIndex index, OwnWords own) {
    lattice = new Lattice(index, own, digits);
    all = new Segmentations(index, lattice, digits);
    blocked = new Blocked(index, digits);
    selection = new Selection(blocked, digits);
  }

  void run(PhoneNumber number, int top, boolean lookAlikes) {
    digits.read(number);
    lattice.fill(lookAlikes);
    all.enumerate();
    blocked.find();
    selection.pick(top, all.readings, all.count);
  }

  boolean isBlocked(PhoneNumber number, long reading) {
    digits.read(number);
    blocked.find();
    return blocked.forbids(reading);
  }

  /** Whether callers know each word of a reading of this number, and catch a single one. */
  boolean isUnderstood(long reading) {
    int starts = Reading.starts(reading);
    boolean isAlone = Integer.bitCount(starts) == 1;
    for (int left = starts; left != 0; left &= left - 1) {
      if (!isUnderstood(reading, Reading.position(left), isAlone)) {
        return false;
      }
    }
    return true;
  }

  private boolean isUnderstood(long reading, int start, boolean isAlone) {
    for (int i = lattice.first[start + 1]; i < lattice.first[start]; i++) {
      if (Reading.holds(reading, lattice.reading[i], lattice.end[i])
          && !Scoring.isUnderstood(lattice.entry[i], isAlone)) {
        return false;
      }
    }
    return true;
  }

  int count() {
    return selection.count;
  }

  long reading(int i) {
    return selection.picked[i];
  }
}
