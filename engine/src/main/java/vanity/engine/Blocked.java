package vanity.engine;

import java.util.Arrays;
import vanity.engine.index.BlockedEntry;
import vanity.engine.index.BlockedStrings;
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

  private final BlockedStrings strings;
  private final NumberDigits digits;

  /** For each place in the number the keys of the three, four and five digits that start there. */
  private final int[] keys = new int[3 * LENGTH];

  private int count;
  private int[] mask = new int[16];
  private int[] pattern = new int[16];

  /** Word starts strictly inside the string, as bits. */
  private int[] inside = new int[16];

  Blocked(LexiconIndex index, NumberDigits digits) {
    this.strings = index.blocked();
    this.digits = digits;
  }

  void find() {
    count = 0;
    int some = 0;
    for (int start = 0; start + BlockedEntry.SHORTEST <= LENGTH; start++) {
      int key = 100 * digits.at(start) + 10 * digits.at(start + 1) + digits.at(start + 2);
      some |= ask(key, start);
      key = 10 * key + digits.at(start + 3);
      some |= ask(BlockedStrings.FOUR + key, start + LENGTH);
      key = 10 * key + digits.at(start + 4);
      some |= ask(BlockedStrings.FIVE + key, start + 2 * LENGTH);
    }
    // All are asked before the first is looked up: most have none, and none of it is a guess.
    for (; some != 0; some &= some - 1) {
      int at = Integer.numberOfTrailingZeros(some);
      find(keys[at], at % LENGTH);
    }
  }

  private int ask(int key, int at) {
    keys[at] = key;
    return strings.has(key) << at;
  }

  private void find(int key, int start) {
    int known = strings.known(key);
    int last = strings.starts()[known + 1];
    int rest = digits.digitsFrom(start + BlockedEntry.SHORTEST);
    for (int i = strings.starts()[known]; i < last; i++) {
      long entry = strings.entries()[i];
      int length = BlockedEntry.length(entry);
      int differ = BlockedEntry.rest(entry) ^ rest;
      int wrong = differ & (1 << (4 * (length - 3))) - 1;
      // One test for both, as each alone is hard to foresee: too long is negative.
      if ((wrong | (LENGTH - start - length & Integer.MIN_VALUE)) == 0) {
        add(entry, start);
      }
    }
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
