package vanity.engine;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Why a result was chosen, as facts: {@code vanity.engine.english} says them.
 *
 * @param words how many there are
 * @param letters how many they have in all
 * @param place where they are
 * @param traits what else speaks for them, in the order of {@link Trait}
 */
public record Reason(int words, int letters, Place place, Set<Trait> traits) {
  private static final int MOST_LETTERS = NumberingPlan.NORTH_AMERICA.length();

  /** Where the words are. */
  public enum Place {
    END,
    AFTER_AREA_CODE,
    WITHIN
  }

  /** What speaks for some results besides their words and place. */
  public enum Trait {
    /** A word of the business is among the words. */
    OWN_WORD,
    /** All words touch, and each makes sense after the one before it. */
    BELONGS_TOGETHER,
    /** A 2 between words is heard as "to". */
    TWO_AS_TO,
    /** A 4 between words is heard as "for". */
    FOUR_AS_FOR,
    /** The digits after a word repeat or count up or down. */
    EASY_DIGITS
  }

  public Reason {
    if (words < 1 || words > letters || letters > MOST_LETTERS) {
      throw new IllegalArgumentException(
          "a result has words of one to ten letters in all, got "
              + words
              + " words with "
              + letters
              + " letters");
    }
    // As most are: copying none would cost a batch time.
    traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
