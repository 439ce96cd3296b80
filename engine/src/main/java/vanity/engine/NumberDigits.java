package vanity.engine;

import java.util.BitSet;

/** A number's ten digits as values, and what is asked of them again and again. */
final class NumberDigits {
  static final int LENGTH = NumberingPlan.NORTH_AMERICA.length();
  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;

  /** Asking the plan's set for each number would be a tenth of a search. */
  private static final BitSet TOLL_FREE = tollFree();

  /** Zeros follow, so that what looks at several digits need not see the end. */
  private final byte[] digits = new byte[LENGTH + 2];

  private int zeroOrOne;
  private boolean hasRun;

  /** Takes another number's digits. */
  NumberDigits read(PhoneNumber number) {
    String text = number.digits();
    zeroOrOne = 0;
    for (int i = 0; i < LENGTH; i++) {
      int digit = text.charAt(i) - '0';
      digits[i] = (byte) digit;
      zeroOrOne = zeroOrOne << 3 | (digit - 2) >>> (Integer.SIZE - 3); // 7 for a negative one
    }
    hasRun = findRun();
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

  private boolean findRun() {
    int before = digits[1] - digits[0];
    boolean found = false;
    for (int i = 2; i < LENGTH; i++) {
      int step = digits[i] - digits[i - 1];
      int apart = (step ^ before) | Math.abs(step) >>> 1;
      found |= apart == 0; // One test for both: each alone is hard to foresee.
      before = step;
    }
    return found;
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
