package vanity.engine;

import java.util.List;
import vanity.engine.index.LexiconIndex;

/**
 * Finds words, reads the number in every way, picks the best: all in arrays that are used again.
 */
final class Search {
  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;

  private static final int LENGTH = PLAN.length();

  private final Lattice lattice;
  private final Segmentations all;
  private final Blocked blocked;
  private final Selection selection;

  Search(LexiconIndex index, OwnWords own) {
    lattice = new Lattice(index, own);
    all = new Segmentations(index, lattice);
    blocked = new Blocked(index, lattice.digits);
    selection = new Selection(all, blocked);
  }

  void run(PhoneNumber number, int top, boolean lookAlikes) {
    int from = PLAN.isTollFree(number.areaCode()) ? PLAN.localStart() : 0;
    lattice.fill(number.digits(), from, lookAlikes);
    all.enumerate();
    blocked.find();
    selection.pick(top, zeroOrOne());
  }

  boolean isBlocked(PhoneNumber number, List<Piece> pieces) {
    lattice.fill(number.digits(), LENGTH, false);
    blocked.find();
    int pattern = 0;
    int starts = 0;
    int at = -PLAN.countryCode().length();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Word(var word)) {
        starts |= 1 << (LENGTH - 1 - at);
        for (int i = 0; i < word.length(); i++) {
          pattern |= (Keypad.place(word.charAt(i)) + 1) << (3 * (LENGTH - 1 - at - i));
        }
        at += word.length();
      } else if (piece instanceof Piece.Digits(var digits)) {
        at += digits.length();
      }
    }
    return blocked.forbids(pattern, starts);
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

  int score(int i) {
    return all.score[selection.picked[i]];
  }

  int pattern(int i) {
    return all.pattern[selection.picked[i]];
  }

  int starts(int i) {
    return all.starts[selection.picked[i]];
  }
}
