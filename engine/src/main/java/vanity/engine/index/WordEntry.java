package vanity.engine.index;

import java.util.regex.Pattern;
import vanity.engine.Keypad;

/**
 * One word packed into a {@code long}: once the digits are known a letter needs two bits.
 *
 * <pre>
 * bits  0-18  digits five to ten, three bits each, the fifth highest (0 stands for key 2); then a 1
 * bits 19-22  length, 1 to 10
 * bits 23-42  letters one to ten, two bits each: the position on its key
 * bits 43-50  quality, 0 to 255
 * bits 51-54  first kind, bits 55-58 second kind
 * bit  59     begins with a vowel's sound; bits 60, 61: the words "a" and "an"
 * bit  62     unclear alone: among digits it is not caught, or says nothing by itself
 * bit  63     small: it only holds other words together
 * </pre>
 */
public final class WordEntry {
  public static final int LONGEST = 10;

  /** The digits from the fifth on and the 1 that ends them. */
  public static final int KEY_BITS = 19;

  private static final int LENGTH = KEY_BITS;
  private static final int LETTERS = 23;
  private static final int QUALITY = 43;
  private static final int KIND = 51;
  private static final int OTHER_KIND = 55;
  private static final int VOWEL = 59;
  private static final int A = 60;
  private static final int AN = 61;
  private static final int UNCLEAR_ALONE = 62;
  private static final int SMALL = 63;

  /** Bits of both kinds together. */
  public static final int KINDS = 8;

  /** Where the key is. */
  private static final int KEY = (1 << LENGTH) - 1;

  /** Four letters of two bits each as groups of three bits: a loop for each word costs more. */
  private static final int[] PATTERN = patterns();

  private WordEntry() {}

  public static long pack(String word, int quality, Kind kind, Kind other) {
    if (word.isEmpty() || word.length() > LONGEST || quality < 0 || quality > 255) {
      throw new IllegalArgumentException("cannot index '" + word + "' with quality " + quality);
    }
    return spelling(word)
        | (long) quality << QUALITY
        | (long) kind.code() << KIND
        | (long) other.code() << OTHER_KIND
        | (Sound.LIKE_VOWEL.matcher(word).matches() ? 1L << VOWEL : 0)
        | (word.equals("a") ? 1L << A : 0)
        | (word.equals("an") ? 1L << AN : 0);
  }

  /** By itself, because a pattern costs a cold start milliseconds, and only packing needs it. */
  private static final class Sound {
    private static final Pattern LIKE_VOWEL =
        Pattern.compile(
            "(?!uni([^nm]|$)|unanim|ubiq|uku|us[aeiu]|ut[ei]|eu|ewe|one(?!r)|once|ufo)[aeiou].*|hour.*|hon(or|es).*|heir.*");
  }

  /** As {@link #spelling(long)} of an entry of this word. */
  public static long spelling(String word) {
    return key(word) | (long) word.length() << LENGTH | (long) letters(word) << LETTERS;
  }

  /** The entry of a word that needs another beside it to be understood. */
  public static long asUnclearAlone(long entry) {
    return entry | 1L << UNCLEAR_ALONE;
  }

  /** The entry of a word that only holds others together. */
  public static long asSmall(long entry) {
    return entry | 1L << SMALL;
  }

  /** The entry of a word that people know and like, whatever else is thought of it. */
  public static long asWellKnown(long entry, int quality) {
    long known = entry & ~(255L << QUALITY) & ~(1L << UNCLEAR_ALONE) & ~(1L << SMALL);
    return known | (long) Math.max(quality, quality(entry)) << QUALITY;
  }

  public static boolean isUnclearAlone(long entry) {
    return (entry >>> UNCLEAR_ALONE & 1) != 0;
  }

  /** Whether a word only holds others together: "with", "did", "it". */
  public static boolean isSmall(long entry) {
    return entry < 0;
  }

  /** The word of an entry whose bucket has these first digits. */
  public static String unpack(long entry, String firstDigits) {
    var word = new StringBuilder();
    for (int i = 0; i < length(entry); i++) {
      int key =
          i < firstDigits.length()
              ? firstDigits.charAt(i) - '0'
              : 2 + ((int) (entry >>> (LENGTH - 3 * (i - 3))) & 7);
      word.append(Keypad.letters(key).charAt((letters(entry) >>> (2 * i)) & 3));
    }
    return word.toString();
  }

  private static long key(String word) {
    int key = 0;
    int end = LENGTH;
    for (int i = 4; i < word.length(); i++) {
      end -= 3;
      key |= (Keypad.digit(word.charAt(i)) - 2) << end;
    }
    return key | 1 << (end - 1);
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= Keypad.place(word.charAt(i)) << (2 * i);
    }
    return letters;
  }

  public static int length(long entry) {
    return (int) (entry >>> LENGTH) & 15;
  }

  /** The letters' places on their keys, two bits each, the first letter lowest. */
  public static int letters(long entry) {
    return (int) (entry >>> LETTERS) & 0xFFFFF;
  }

  public static int quality(long entry) {
    return (int) (entry >>> QUALITY) & 255;
  }

  /** What is left of an entry without quality and kinds: equal for equal words of one bucket. */
  public static long spelling(long entry) {
    return entry & ((1L << QUALITY) - 1);
  }

  /**
   * Three bits a letter, its place on the key plus one, the first letter highest.
   *
   * <p>So shown patterns compare like the letters they represent, and 0 is free for a digit.
   */
  public static int pattern(long entry) {
    int letters = letters(entry);
    int ten =
        PATTERN[letters & 255] << 18
            | PATTERN[letters >>> 8 & 255] << 6
            | PATTERN[letters >>> 16] >>> 6;
    return ten >>> (3 * (LONGEST - length(entry)));
  }

  private static int[] patterns() {
    int[] patterns = new int[256];
    for (int letters = 0; letters < patterns.length; letters++) {
      for (int i = 0; i < 4; i++) {
        patterns[letters] = patterns[letters] << 3 | ((letters >>> (2 * i) & 3) + 1);
      }
    }
    return patterns;
  }

  /**
   * Whether a word's digits from the fifth on are those of a number.
   *
   * @param entry the word or its low half
   * @param later the number's six digits from the fifth on as in an entry, 0 beyond its end
   * @param beyond ones from where the word must have ended
   */
  public static boolean matches(int entry, int later, int beyond) {
    int behind = entry ^ (entry - 1); // The key's last 1 and all below.
    return (((entry ^ later) | beyond) & ~behind & KEY) == 0;
  }

  /**
   * Both kinds as one number of {@link #KINDS} bits: the first kind, alone if there is no other.
   */
  public static int kinds(long entry) {
    return (int) (entry >>> KIND) & ((1 << KINDS) - 1);
  }

  public static int kind(long entry) {
    return (int) (entry >>> KIND) & 15;
  }

  public static int otherKind(long entry) {
    return (int) (entry >>> OTHER_KIND) & 15;
  }

  /** Whether it is the word "an". */
  public static boolean isAn(long entry) {
    return (entry >>> AN & 1) != 0;
  }

  /** Whether these two together are wrong like "a ice" or "an car". */
  public static boolean isWrongArticle(long left, long right) {
    long vowel = right >>> VOWEL;
    return (((left >>> A & vowel) | (left >>> AN & ~vowel)) & 1) != 0;
  }
}
