package vanity.engine;

import vanity.engine.index.LexiconIndex;
import vanity.engine.index.PairTable;

/**
 * Pairs of words that must not follow each other with digits between them either: BLOW-4-JOB is no
 * better than BLOW-JOB. Where they touch, {@link Segmentations} leaves them out.
 */
final class ForbiddenPairs {
  private static final int NONE = -1;

  private final LexiconIndex index;
  private final Lattice lattice;

  ForbiddenPairs(LexiconIndex index, Lattice lattice) {
    this.index = index;
    this.lattice = lattice;
  }

  /** Whether a reading of the lattice's number shows one. */
  boolean isIn(long reading) {
    return Reading.isInterrupted(reading) && showsOne(reading);
  }

  private boolean showsOne(long reading) {
    int right = NONE;
    for (int starts = Reading.starts(reading); starts != 0; starts &= starts - 1) {
      int left = place(reading, Reading.position(starts));
      if (left != NONE
          && right != NONE
          && PairTable.level(index.pairs(), left, right) == PairTable.FORBIDDEN) {
        return true;
      }
      right = left;
    }
    return false;
  }

  /** The place in the index of the word that starts here, or none if it is the business's alone. */
  private int place(long reading, int start) {
    for (int i = lattice.first[start + 1]; i < lattice.first[start]; i++) {
      if (Reading.holds(reading, lattice.reading[i], lattice.end[i])) {
        return lattice.place[i];
      }
    }
    return NONE;
  }
}
