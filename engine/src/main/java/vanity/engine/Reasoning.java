package vanity.engine;

import java.util.EnumSet;
import java.util.Set;
import vanity.engine.Reason.Place;
import vanity.engine.Reason.Trait;

/** Reads off a result the facts that speak for it. */
final class Reasoning {
  private static final NumberingPlan PLAN = NumberingPlan.NORTH_AMERICA;
  private static final int LENGTH = Reading.LENGTH;

  /** Where printed groups start, as bits like those of the letters. */
  private static final int GROUPS =
      1 << (LENGTH - 1 - PLAN.localStart()) | 1 << (LENGTH - 1 - PLAN.lastGroupStart());

  private Reasoning() {}

  /**
   * @param own whether a word of the business is among the words
   */
  static Reason of(NumberDigits digits, long reading, boolean own) {
    int letters = Reading.letters(reading);
    return new Reason(
        Integer.bitCount(Reading.starts(reading)),
        Integer.bitCount(letters),
        place(reading, letters),
        traits(digits, reading, letters, own));
  }

  private static Place place(long reading, int letters) {
    if ((letters & 1) != 0) {
      return Place.END;
    }
    return Reading.firstWord(reading) == PLAN.localStart() ? Place.AFTER_AREA_CODE : Place.WITHIN;
  }

  private static Set<Trait> traits(NumberDigits digits, long reading, int letters, boolean own) {
    boolean belongsTogether = Reading.belongsTogether(reading);
    int digitsAfterWord = ~letters & letters >>> 1;
    boolean isOrdinary = (digitsAfterWord & letters << 1) == 0 && !digits.hasRun();
    if (isOrdinary && !own && !belongsTogether) {
      return Set.of();
    }
    var traits = EnumSet.noneOf(Trait.class);
    if (own) {
      traits.add(Trait.OWN_WORD);
    }
    if (belongsTogether) {
      traits.add(Trait.BELONGS_TOGETHER);
    }
    for (int next = digitsAfterWord; next != 0; next &= next - 1) {
      afterWord(digits, letters, Reading.position(next), traits);
    }
    return traits;
  }

  /** What there is to say of the digits that start here, as far as they are printed together. */
  private static void afterWord(NumberDigits digits, int letters, int start, Set<Trait> traits) {
    int end = LENGTH - lastBit((letters | GROUPS) & (1 << (LENGTH - 1 - start)) - 1);
    boolean isBetween = end < LENGTH && Reading.isLetter(letters, end);
    if (digits.isRun(start, end)) {
      traits.add(Trait.EASY_DIGITS);
    } else if (end - start == 1 && isBetween && digits.at(start) == 2) {
      traits.add(Trait.TWO_AS_TO);
    } else if (end - start == 1 && isBetween && digits.at(start) == 4) {
      traits.add(Trait.FOUR_AS_FOR);
    }
  }

  private static int lastBit(int bits) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(bits);
  }
}
