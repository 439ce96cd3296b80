package vanity.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vanity.engine.Keypad;
import vanity.engine.index.BlockedStrings;
import vanity.engine.index.Buckets;
import vanity.engine.index.LexiconIndex;
import vanity.engine.index.PairTable;
import vanity.lexicon.LookAlikeSpellings.Spelling;

/** Lays everything out in buckets, in an order that depends on nothing but the words. */
final class IndexLayout {
  private static final int PAIR_CELLS = 1 << 17;

  private IndexLayout() {}

  static LexiconIndex of(
      Map<String, Long> entries,
      Map<String, Integer> pairs,
      List<List<String>> alike,
      List<String> blocked) {
    List<String> words =
        entries.keySet().stream()
            .sorted(
                Comparator.comparingInt((String word) -> Buckets.ofWord(word))
                    .thenComparing(Keypad::dial)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    long[] packed =
        words.stream().mapToLong(word -> Objects.requireNonNull(entries.get(word))).toArray();
    int[] starts =
        starts(words.stream().mapToInt(word -> Buckets.ofWord(word)).toArray(), Buckets.COUNT);
    return LexiconIndex.of(packed, starts, pairs(words, pairs, alike), blocked(blocked));
  }

  private static BlockedStrings blocked(List<String> words) {
    List<Spelling> strings =
        words.stream()
            .flatMap(word -> LookAlikeSpellings.of(word).stream())
            .distinct()
            .sorted(
                Comparator.comparingInt(Spelling::key)
                    .thenComparing(Spelling::digits)
                    .thenComparingInt(Spelling::pattern))
            .toList();
    return BlockedStrings.of(
        strings.stream().mapToLong(Spelling::entry).toArray(),
        strings.stream().mapToInt(Spelling::key).toArray());
  }

  /** Where each bucket begins, given the bucket of each entry in order. */
  private static int[] starts(int[] buckets, int count) {
    int[] starts = new int[count + 1];
    for (int bucket : buckets) {
      starts[bucket + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    return starts;
  }

  private static long[] pairs(
      List<String> words, Map<String, Integer> pairs, List<List<String>> alike) {
    if (pairs.size() + 2 * alike.size() > PAIR_CELLS * 3 / 4) {
      throw new IllegalStateException(
          pairs.size() + " pairs do not fit into " + PAIR_CELLS + " cells; make more cells");
    }
    long[] cells = new long[PAIR_CELLS / 4];
    var places = new java.util.HashMap<String, Integer>();
    words.forEach(word -> places.put(word, places.size()));
    // Forbidden ones first: of two pairs that look the same in the table the first is found.
    pairs.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(entry -> {
          String[] both = entry.getKey().split(" ");
          PairTable.add(
              cells,
              Objects.requireNonNull(places.get(both[0])),
              Objects.requireNonNull(places.get(both[1])),
              entry.getValue());
        });
    alike.forEach(both ->
        PairTable.addAlike(
            cells,
            Objects.requireNonNull(places.get(both.get(0))),
            Objects.requireNonNull(places.get(both.get(1)))));
    return cells;
  }
}
