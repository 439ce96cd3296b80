package vanity.engine.english;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vanity.engine.Reason;
import vanity.engine.Reason.Place;
import vanity.engine.Reason.Trait;

/**
 * Says in a caller's words why a result was chosen.
 *
 * <p>What there is to say are a few facts, so each sentence is made once and used again: making
 * them again would cost a batch more than finding the words.
 */
public final class Why {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final int TRAITS = 5;
  private static final int PLACES = 2;
  private static final int COUNTS = 4;

  private static final AtomicReferenceArray<@Nullable String> SENTENCES =
      new AtomicReferenceArray<>(1 << (TRAITS + PLACES + 2 * COUNTS));

  private Why() {}

  public static String of(Reason reason) {
    int facts = facts(reason);
    String sentence = SENTENCES.get(facts);
    if (sentence == null) {
      sentence = sentence(reason);
      SENTENCES.set(facts, sentence);
    }
    return sentence;
  }

  /** The facts as one small number. */
  private static int facts(Reason reason) {
    int counts = reason.words() << COUNTS | reason.letters();
    int place =
        switch (reason.place()) {
          case END -> 0;
          case AFTER_AREA_CODE -> 1;
          case WITHIN -> 2;
        };
    return (counts << PLACES | place) << TRAITS | traits(reason.traits());
  }

  private static int traits(Set<Trait> traits) {
    int bits = 0;
    for (Trait trait : traits) {
      bits |=
          switch (trait) {
            case OWN_WORD -> 1;
            case BELONGS_TOGETHER -> 1 << 1;
            case TWO_AS_TO -> 1 << 2;
            case FOUR_AS_FOR -> 1 << 3;
            case EASY_DIGITS -> 1 << 4;
          };
    }
    return bits;
  }

  private static String sentence(Reason reason) {
    boolean alone = reason.words() == 1;
    String letters = NUMBERS.get(reason.letters());
    String what =
        alone
            ? "one " + letters + "-letter word"
            : NUMBERS.get(reason.words())
                + (reason.has(Trait.BELONGS_TOGETHER) ? " words that belong together" : " words")
                + ", "
                + letters
                + " letters in all";
    return what
        + (reason.has(Trait.OWN_WORD) ? ", with a word of the business," : alone ? "" : ",")
        + place(reason.place(), alone)
        + (reason.has(Trait.TWO_AS_TO) ? "; the 2 is heard as to" : "")
        + (reason.has(Trait.FOUR_AS_FOR) ? "; the 4 is heard as for" : "")
        + (reason.has(Trait.EASY_DIGITS) ? "; easy digits after it" : "");
  }

  private static String place(Place place, boolean alone) {
    return switch (place) {
      case END -> alone ? " ends the number" : " end the number";
      case AFTER_AREA_CODE -> " right after the area code";
      case WITHIN -> " within the number";
    };
  }
}
