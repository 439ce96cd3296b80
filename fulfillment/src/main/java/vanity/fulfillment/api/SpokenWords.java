package vanity.fulfillment.api;

import java.util.List;
import vanity.engine.Grade;
import vanity.engine.VanityNumber;

/** The words by which a caller's number counts as one with words. */
final class SpokenWords {
  /** Shorter ones hide in nearly every number and nobody is glad of them. */
  private static final int SHORTEST = 3;

  private SpokenWords() {}

  /** Of a caller's best result: long enough, and good enough to be offered on the phone. */
  static List<String> in(List<VanityNumber> best) {
    return best.stream()
        .limit(1)
        .filter(first -> first.grade() == Grade.SPEAK || first.grade() == Grade.OFFER)
        .flatMap(first -> first.words().stream())
        .filter(SpokenWords::counts)
        .toList();
  }

  static boolean counts(String word) {
    return word.length() >= SHORTEST;
  }
}
