package vanity.engine;

import java.util.Arrays;
import vanity.engine.index.BlockedEntry;
import vanity.engine.index.LexiconIndex;

/**
 * The strings that must not appear in a number's readings: found once for the number, then checked
 * against each reading that is about to be picked.
 *
 * <p>A string inside one word is that word's business (CLASS); across words, or across words and
 * digits that read as letters (5-HIT), it is ours.
 */
final class Blocked {
  private static final int LENGTH = NumberingPlan.NORTH_AMERICA.length();

  private final LexiconIndex index;
  private final NumberDigits digits;
  private int count;
  private int[] mask = new int[16];
  private int[] pattern = new int[16];

  /** Word starts strictly inside the string, as bits. */
  private int[] inside = new int[16];

  Blocked(LexiconIndex index, NumberDigits digits) {
    this.index = index;
    this.digits = digits;
  }

  void find() {
    count = 0;
    long packed = packed();
    int key = 100 * digits.at(0) + 10 * digits.at(1) + digits.at(2);
    for (int start = 0; start + BlockedEntry.SHORTEST <= LENGTH; start++) {
      int fourth = start + 3 < LENGTH ? digits.at(start + 3) : 0;
      int bucket = 10 * key + fourth;
      key = bucket % 1000;
      int last = index.blockedStarts()[bucket + 1];
      for (int i = index.blockedStarts()[bucket]; i < last; i++) {
        long entry = index.blocked()[i];
        int length = BlockedEntry.length(entry);
        int differ = BlockedEntry.rest(entry) ^ (int) (packed >>> (4 * (start + 3)));
        int wrong = differ & (1 << (4 * (length - 3))) - 1;
        // One test for both, as each alone is hard to foresee: too long is negative.
        if ((wrong | (LENGTH - start - length & Integer.MIN_VALUE)) == 0) {
          add(entry, start);
        }
      }
    }
  }

  /** The number's digits, four bits each, the first lowest: as blocked entries hold theirs. */
  private long packed() {
    long packed = 0;
    for (int i = LENGTH - 1; i >= 0; i--) {
      packed = packed << 4 | digits.at(i);
    }
    return packed;
  }

  private void add(long entry, int start) {
    if (count == mask.length) {
      mask = Arrays.copyOf(mask, 2 * count);
      pattern = Arrays.copyOf(pattern, 2 * count);
      inside = Arrays.copyOf(inside, 2 * count);
    }
    int length = BlockedEntry.length(entry);
    int right = LENGTH - start - length;
    mask[count] = ((1 << (3 * length)) - 1) << (3 * right);
    pattern[count] = BlockedEntry.pattern(entry) << (3 * right);
    inside[count] = ((1 << (length - 1)) - 1) << right;
    count++;
  }

  boolean forbids(long reading) {
    int shown = Reading.pattern(reading);
    int starts = Reading.starts(reading);
    for (int i = 0; i < count; i++) {
      if ((shown & mask[i]) == pattern[i] && ((starts & inside[i]) != 0 || hasDigit(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasDigit(int i) {
    int letters = pattern[i] | pattern[i] >>> 1 | pattern[i] >>> 2;
    return ((letters | letters << 1 | letters << 2) & mask[i]) != mask[i];
  }
}
