package vanity.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Says in a caller's words why a result was chosen.
 *
 * <p>What there is to say are a few facts, so each sentence is made once and used again: making
 * them anew would cost more than finding the words.
 */
final class Why {
  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;
  private static final int LENGTH = Reading.LENGTH;
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final int OWN = 1;
  private static final int PAIR = 1 << 1;
  private static final int PUN_TO = 1 << 2;
  private static final int PUN_FOR = 1 << 3;
  private static final int RUN = 1 << 4;
  private static final int ENDS = 1 << 5;
  private static final int BEGINS = 1 << 6;
  private static final int LETTERS = 7;
  private static final int WORDS = 11;

  /** Where printed groups start, as bits like those of the letters. */
  private static final int GROUPS =
      1 << (LENGTH - 1 - PLAN.localStart()) | 1 << (LENGTH - 1 - PLAN.lastGroupStart());

  private static final AtomicReferenceArray<@Nullable String> SENTENCES =
      new AtomicReferenceArray<>(1 << 15);

  private Why() {}

  /**
   * @param own whether a word of the business is among the words
   */
  static String of(NumberDigits digits, long reading, boolean own) {
    int facts = facts(digits, reading) | (own ? OWN : 0);
    String sentence = SENTENCES.get(facts);
    if (sentence == null) {
      sentence = sentence(facts);
      SENTENCES.set(facts, sentence);
    }
    return sentence;
  }

  private static int facts(NumberDigits digits, long reading) {
    int letters = Reading.letters(reading);
    int facts = Integer.bitCount(Reading.starts(reading)) << WORDS;
    facts |= Integer.bitCount(letters) << LETTERS;
    facts |= (letters & 1) != 0 ? ENDS : 0;
    facts |= Reading.firstWord(reading) == PLAN.localStart() ? BEGINS : 0;
    facts |= Reading.belongsTogether(reading) ? PAIR : 0;
    int digitsAfterWord = ~letters & letters >>> 1;
    boolean isOrdinary = (digitsAfterWord & letters << 1) == 0 && !digits.hasRun();
    return isOrdinary ? facts : facts | afterWords(digits, letters, digitsAfterWord);
  }

  private static int afterWords(NumberDigits digits, int letters, int starts) {
    int facts = 0;
    for (int next = starts; next != 0; next &= next - 1) {
      facts |= afterWord(digits, letters, LENGTH - 1 - Integer.numberOfTrailingZeros(next));
    }
    return facts;
  }

  /** What there is to say of the digits that start here, as far as they are printed together. */
  private static int afterWord(NumberDigits digits, int letters, int start) {
    int end = LENGTH - lastBit((letters | GROUPS) & (1 << (LENGTH - 1 - start)) - 1);
    if (end - start > 2) {
      return digits.isRun(start, end) ? RUN : 0;
    }
    boolean isBetween = end < LENGTH && Reading.isLetter(letters, end);
    return end - start == 1 && isBetween ? pun(digits.at(start)) : 0;
  }

  private static int lastBit(int bits) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(bits);
  }

  private static int pun(int digit) {
    return digit == 2 ? PUN_TO : digit == 4 ? PUN_FOR : 0;
  }

  private static String sentence(int facts) {
    int words = facts >>> WORDS;
    int letters = facts >>> LETTERS & 15;
    boolean alone = words == 1;
    String what =
        alone
            ? "one " + NUMBERS.get(letters) + "-letter word"
            : NUMBERS.get(words)
                + (has(facts, PAIR) ? " words that belong together" : " words")
                + ", "
                + NUMBERS.get(letters)
                + " letters in all";
    return what
        + (has(facts, OWN) ? ", with a word of the business," : alone ? "" : ",")
        + place(facts, alone)
        + (has(facts, PUN_TO) ? "; the 2 is heard as to" : "")
        + (has(facts, PUN_FOR) ? "; the 4 is heard as for" : "")
        + (has(facts, RUN) ? "; the digits after it are easy to remember" : "");
  }

  private static String place(int facts, boolean alone) {
    if (has(facts, ENDS)) {
      return alone ? " ends the number" : " end the number";
    }
    return has(facts, BEGINS) ? " right after the area code" : " within the number";
  }

  private static boolean has(int facts, int fact) {
    return (facts & fact) != 0;
  }
}
