package vanity.engine;

import java.util.BitSet;

/** A number's ten digits as values, and what is asked of them again and again. */
final class NumberDigits {
  static final int LENGTH = NumberingPlan.NORTH_AMERICA.length();
  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;

  /** Asking the plan's set for each number would be a tenth of a search. */
  private static final BitSet TOLL_FREE = tollFree();

  /** By digit, its key in three bits: with look-alikes 0 is looked up as O's and 1 as I's. */
  private static final int[] KEY = {6 - 2, 4 - 2, 0, 1, 2, 3, 4, 5, 6, 7};

  /** The lowest of each four bits, for all digits but the last. */
  private static final long ONES = 0x1_1111_1111L;

  /** Zeros follow, so that what looks at several digits need not see the end. */
  private final byte[] digits = new byte[LENGTH + 2];

  private int zeroOrOne;
  private int letters;
  private int keys;
  private long nibbles;
  private boolean hasRun;

  /** Takes another number's digits. */
  NumberDigits read(PhoneNumber number) {
    String text = number.digits();
    int zeroOrOne = 0;
    int letters = 0;
    int keys = 0;
    long nibbles = 0;
    for (int i = 0; i < LENGTH; i++) {
      int digit = text.charAt(i) - '0';
      digits[i] = (byte) digit;
      int isZeroOrOne = (digit - 2) >> (Integer.SIZE - 1); // all bits or none
      zeroOrOne = (zeroOrOne << 3) | (isZeroOrOne & 7);
      letters = letters << 1 | isZeroOrOne + 1;
      keys = keys << 3 | KEY[digit];
      nibbles |= (long) digit << (4 * i);
    }
    this.zeroOrOne = zeroOrOne;
    this.letters = letters;
    this.keys = keys;
    this.nibbles = nibbles;
    hasRun = findRun(nibbles);
    return this;
  }

  int at(int position) {
    return digits[position];
  }

  /** Where the digits are 0 or 1, as groups of three bits: letters there are look-alikes. */
  int zeroOrOne() {
    return zeroOrOne;
  }

  boolean isTollFree() {
    return TOLL_FREE.get(100 * digits[0] + 10 * digits[1] + digits[2]);
  }

  private static BitSet tollFree() {
    var codes = new BitSet();
    for (int code : PLAN.tollFree()) {
      codes.set(code);
    }
    return codes;
  }

  /** The digits from here on, four bits each, the first lowest, as many as an int holds. */
  int digitsFrom(int start) {
    return (int) (nibbles >>> (4 * start));
  }

  /** The digits as keys, three bits each, the first highest. */
  int keys() {
    return keys;
  }

  /** Where letters may be, a bit a digit, the first highest. */
  int letters() {
    return letters;
  }

  /** Compares each digit with the next, all at once, four bits each. */
  private static boolean findRun(long digits) {
    long each = digits & 15 * ONES;
    long next = digits >>> 4;
    return (twice(each ^ next) | twice((each + ONES) ^ next) | twice(each ^ (next + ONES))) != 0;
  }

  /** Not 0 if two groups of four bits are 0 one after the other. */
  private static long twice(long groups) {
    long some = groups | groups >>> 1;
    long differ = (some | some >>> 2) & ONES;
    return ~(differ | differ >>> 4) & (ONES >>> 4);
  }

  /** Whether any of the digits are a run. */
  boolean hasRun() {
    return hasRun;
  }

  /** Whether a digit between words is heard as a word. */
  boolean isPun(int position) {
    return position < LENGTH && (digits[position] == 2 || digits[position] == 4);
  }

  /** Whether these are a repeat or a sequence of three digits or more. */
  boolean isRun(int start, int end) {
    if (end - start < 3) {
      return false;
    }
    int step = digits[start + 1] - digits[start];
    for (int i = start + 2; i < end; i++) {
      if (digits[i] - digits[i - 1] != step) {
        return false;
      }
    }
    return step >= -1 && step <= 1;
  }
}
