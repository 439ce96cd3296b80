package vanity.engine.index;

import vanity.engine.Keypad;

/** Numbers the buckets of words: 8 for one digit, then 64, 512 and 4,096. */
public final class Buckets {
  /** Where the buckets for one, two, three and four digits begin. */
  private static final int[] FIRST = {0, 8, 8 + 64, 8 + 64 + 512};

  public static final int COUNT = 8 + 64 + 512 + 4096;

  private Buckets() {}

  /**
   * The bucket of words whose first {@code size} digits are {@code key}.
   *
   * @param key three bits a digit, the first digit highest, 0 standing for key 2
   */
  public static int of(int size, int key) {
    return FIRST[size - 1] + key;
  }

  /** The bucket of a word, given in letters. */
  public static int ofWord(String word) {
    int size = Math.min(4, word.length());
    int key = 0;
    for (int i = 0; i < size; i++) {
      key = (key << 3) | (Keypad.digit(word.charAt(i)) - 2);
    }
    return of(size, key);
  }

  /** The first digits, one to four, of the words in a bucket. */
  public static String digits(int bucket) {
    int size = 4;
    while (bucket < FIRST[size - 1]) {
      size--;
    }
    int key = bucket - FIRST[size - 1];
    var digits = new StringBuilder();
    for (int i = size - 1; i >= 0; i--) {
      digits.append((char) ('2' + ((key >>> (3 * i)) & 7)));
    }
    return digits.toString();
  }
}
