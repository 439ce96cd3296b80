package vanity.engine;

/** The letters on a telephone's keys. Zero and one have none. */
public final class Keypad {
  private static final String[] LETTERS = {
    "", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"
  };
  private static final String DIGITS = "22233344455566677778889999";
  private static final String PLACES = "01201201201201201230120123";

  private Keypad() {}

  /** The letters on a key, in lower case; empty for 0 and 1. */
  public static String letters(int key) {
    return LETTERS[key];
  }

  /** The key, 2 to 9, of a letter in either case. */
  public static int digit(char letter) {
    return DIGITS.charAt(ordinal(letter)) - '0';
  }

  /** Where the letter is on its key, counted from 0. */
  public static int place(char letter) {
    return PLACES.charAt(ordinal(letter)) - '0';
  }

  /** The digits that dial a word. */
  public static String dial(String word) {
    var digits = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      digits.append(digit(word.charAt(i)));
    }
    return digits.toString();
  }

  static boolean isLetter(int character) {
    int lower = character | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private static int ordinal(char letter) {
    if (!isLetter(letter)) {
      throw new IllegalArgumentException("'" + letter + "' is not on a key; use a to z");
    }
    return (letter | 0x20) - 'a';
  }
}
