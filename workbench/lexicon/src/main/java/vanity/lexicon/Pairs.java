package vanity.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vanity.engine.index.PairTable;
import vanity.engine.index.WordEntry;

/** Word pairs that English knows, by how well it knows them. */
final class Pairs {
  private static final int OFTEN = 5;

  /** Words met together only once may have met by chance. */
  private static final int BY_CHANCE = 1;

  private Pairs() {}

  static Map<String, Integer> levels(
      Dictionary dictionary, Set<String> words, Set<String> forbidden) {
    var levels = new TreeMap<String, Integer>();
    dictionary
        .textPairs()
        .forEach((pair, count) -> {
          if (count > BY_CHANCE) {
            levels.put(pair, count >= OFTEN ? PairTable.COMMON : PairTable.KNOWN);
          }
        });
    dictionary.compounds().forEach(pair -> levels.put(pair, PairTable.COMPOUND));
    forbidden.forEach(pair -> levels.put(pair, PairTable.FORBIDDEN));
    levels.keySet().removeIf(pair -> !isUsable(pair, words));
    return levels;
  }

  private static boolean isUsable(String pair, Set<String> words) {
    int blank = pair.indexOf(' ');
    return pair.length() - 1 <= WordEntry.LONGEST
        && words.contains(pair.substring(0, blank))
        && words.contains(pair.substring(blank + 1));
  }
}
