package vanity.engine;

import java.util.Arrays;
import vanity.engine.index.LexiconIndex;

/**
 * Finds words, reads the number in every way, picks the best: all in arrays that are used again.
 */
final class Search {
  private final NumberDigits digits = new NumberDigits();
  private final Lattice lattice;
  private final Segmentations all;
  private final Blocked blocked;
  private final ForbiddenPairs pairs;
  private final Selection selection;

  Search(Vocabulary words) {
    LexiconIndex index = words.lexicon().index();
    lattice = new Lattice(index, words.own(), digits);
    all = new Segmentations(index, lattice, digits);
    blocked = new Blocked(index, digits);
    pairs = new ForbiddenPairs(index, lattice);
    selection = new Selection(blocked, pairs, new Twins(index, lattice), digits);
  }

  /**
   * @param first the pattern to pick first, if any reading shows it
   * @return whether one did
   */
  boolean run(PhoneNumber number, int top, boolean lookAlikes, int first) {
    digits.read(number);
    lattice.fill(lookAlikes);
    all.enumerate();
    blocked.find();
    return selection.pick(top, all.readings, all.count, first);
  }

  boolean isBlocked(PhoneNumber number, long reading) {
    digits.read(number);
    lattice.fill(true);
    blocked.find();
    return blocked.forbids(reading) || pairs.isIn(reading);
  }

  /** Of the number searched last. */
  NumberDigits digits() {
    return digits;
  }

  /** What was picked, the best first. */
  long[] picked() {
    return Arrays.copyOf(selection.picked, selection.count);
  }
}
