package vanity.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vanity.engine.Keypad;

/**
 * Words on the same keys that may be taken for each other by ear though several letters differ:
 * TIDE and TIED, or CORPS and CORES. Words one letter apart are told apart by nobody anyway.
 */
final class SoundAlikes {
  /** Shorter words with one sound apart have little left in common. */
  private static final int FEWEST_SOUNDS = 3;

  private final Pronunciations pronunciations;

  SoundAlikes(Pronunciations pronunciations) {
    this.pronunciations = pronunciations;
  }

  /** Each pair once. */
  List<List<String>> among(Set<String> words) {
    Map<String, List<String>> byDigits = new TreeMap<>();
    words.forEach(
        word -> byDigits.computeIfAbsent(Keypad.dial(word), _ -> new ArrayList<>()).add(word));
    var pairs = new ArrayList<List<String>>();
    for (List<String> same : byDigits.values()) {
      for (int i = 0; i < same.size(); i++) {
        for (int j = i + 1; j < same.size(); j++) {
          if (soundAlike(same.get(i), same.get(j))) {
            pairs.add(List.of(same.get(i), same.get(j)));
          }
        }
      }
    }
    return pairs;
  }

  private boolean soundAlike(String one, String other) {
    return pronunciations.sounds(one).stream()
        .anyMatch(a -> pronunciations.sounds(other).stream().anyMatch(b -> areClose(a, b)));
  }

  private static boolean areClose(List<String> one, List<String> other) {
    if (one.equals(other)) {
      return true;
    }
    if (one.size() != other.size() || one.size() < FEWEST_SOUNDS) {
      return false;
    }
    int apart = 0;
    for (int i = 0; i < one.size(); i++) {
      apart += one.get(i).equals(other.get(i)) ? 0 : 1;
    }
    return apart == 1;
  }
}
