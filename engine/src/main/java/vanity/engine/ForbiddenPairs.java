package vanity.engine;

import vanity.engine.index.LexiconIndex;
import vanity.engine.index.PairTable;

/**
 * Pairs of words that must not follow each other with digits between them either: BLOW-4-JOB is no
 * better than BLOW-JOB. Where they touch, {@link Segmentations} leaves them out.
 */
final class ForbiddenPairs {
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
    int right = Lattice.NOWHERE;
    for (int starts = Reading.starts(reading); starts != 0; starts &= starts - 1) {
      int left = lattice.placeOf(reading, Reading.position(starts));
      if (left != Lattice.NOWHERE
          && right != Lattice.NOWHERE
          && PairTable.level(index.pairs(), left, right) == PairTable.FORBIDDEN) {
        return true;
      }
      right = left;
    }
    return false;
  }
}
