package vanity.engine;

import vanity.engine.index.LexiconIndex;
import vanity.engine.index.PairTable;

/**
 * Results of one number that a caller who hears both cannot tell apart, or has no reason to: at the
 * same place they have words that differ in a single letter (POD, ROD) or sound alike (TIDE, TIED),
 * or all but one of several words are the same (CAKE-CUT, ABLE-CUT).
 */
final class Twins {
  /** So few letters beside a word say little that the word does not. */
  private static final int FILLER = 2;

  private final LexiconIndex index;
  private final Lattice lattice;

  Twins(LexiconIndex index, Lattice lattice) {
    this.index = index;
    this.lattice = lattice;
  }

  /** Whether a reading is a twin of one of these of the same number. */
  boolean isAny(long reading, long[] others, int from, int to) {
    for (int i = from; i < to; i++) {
      if (are(reading, others[i])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a reading says nothing new: it puts words together that these say, or A, I or a word of
   * two letters beside one.
   */
  boolean fillsUp(long reading, long[] others, int from, int to) {
    boolean isAnySaid = false;
    for (int left = Reading.starts(reading); left != 0; left &= left - 1) {
      int start = Reading.position(left);
      int end = Reading.end(reading, start);
      if (isAmong(reading, start, end, others, from, to)) {
        isAnySaid = true;
      } else if (end - start > FILLER) {
        return false;
      }
    }
    return isAnySaid;
  }

  private static boolean isAmong(
      long reading, int start, int end, long[] others, int from, int to) {
    for (int i = from; i < to; i++) {
      long other = others[i];
      if ((Reading.starts(other) & Reading.starts(reading) & bit(start)) != 0
          && Reading.end(other, start) == end
          && (Reading.apart(reading, other) & word(start, end)) == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean are(long one, long other) {
    int apart = Reading.apart(one, other);
    return isOneOfSeveral(one, other, apart) || holdTwins(one, other, apart);
  }

  /** Whether they show letters at the same places, and at most one letter or word is another. */
  private static boolean isOneOfSeveral(long one, long other, int apart) {
    if (Reading.letters(one) != Reading.letters(other)) {
      return false;
    }
    int starts = Reading.starts(one);
    return Integer.bitCount(apart) <= 1
        || (starts == Reading.starts(other)
            && Integer.bitCount(starts) > 1
            && differing(one, apart) == 1);
  }

  private static int differing(long reading, int apart) {
    int words = 0;
    for (int left = Reading.starts(reading); left != 0; left &= left - 1) {
      int start = Reading.position(left);
      words += (apart & word(start, Reading.end(reading, start))) == 0 ? 0 : 1;
    }
    return words;
  }

  private boolean holdTwins(long one, long other, int apart) {
    int starts = Reading.starts(one) & Reading.starts(other);
    for (int left = starts; left != 0; left &= left - 1) {
      int start = Reading.position(left);
      int end = Reading.end(one, start);
      int letters = Integer.bitCount(apart & word(start, end));
      if (letters > 0
          && end == Reading.end(other, start)
          && (letters == 1 || soundAlike(one, other, start))) {
        return true;
      }
    }
    return false;
  }

  private boolean soundAlike(long one, long other, int start) {
    int left = lattice.placeOf(one, start);
    int right = lattice.placeOf(other, start);
    return left != Lattice.NOWHERE
        && right != Lattice.NOWHERE
        && PairTable.soundAlike(index.pairs(), left, right);
  }

  private static int bit(int place) {
    return 1 << (Reading.LENGTH - 1 - place);
  }

  /** The bits of these places, the first digit highest. */
  private static int word(int start, int end) {
    return (1 << (Reading.LENGTH - start)) - (1 << (Reading.LENGTH - end));
  }
}
