package vanity.engine;

import vanity.engine.index.LexiconIndex;

/**
 * Finds words, reads the number in every way, picks the best: all in arrays that are used again.
 */
final class Search {
  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;

  private final Lattice lattice;
  private final Segmentations all;
  private final Blocked blocked;
  private final Selection selection;

  Search(LexiconIndex index, OwnWords own) {
    lattice = new Lattice(index, own);
    all = new Segmentations(index, lattice);
    blocked = new Blocked(index, lattice.digits);
    selection = new Selection(blocked);
  }

  void run(PhoneNumber number, int top, boolean lookAlikes) {
    int from = PLAN.isTollFree(number.areaCode()) ? PLAN.localStart() : 0;
    lattice.read(number.digits());
    lattice.fill(from, lookAlikes);
    all.enumerate();
    blocked.find();
    selection.pick(top, all.readings, all.count, lookAlikes ? zeroOrOne() : 0);
  }

  boolean isBlocked(PhoneNumber number, long reading) {
    lattice.read(number.digits());
    blocked.find();
    return blocked.forbids(reading);
  }

  private int zeroOrOne() {
    int mask = 0;
    for (byte digit : lattice.digits) {
      mask = mask << 3 | (digit <= 1 ? 7 : 0);
    }
    return mask;
  }

  int count() {
    return selection.count;
  }

  long reading(int i) {
    return selection.picked[i];
  }
}
