package vanity.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vanity.engine.Keypad;
import vanity.engine.index.BlockedEntry;
import vanity.engine.index.Buckets;
import vanity.engine.index.LexiconIndex;

/** Lays words out in buckets, in an order that depends on nothing but the words. */
final class IndexLayout {
  private IndexLayout() {}

  static LexiconIndex of(Map<String, Long> entries) {
    List<String> words =
        entries.keySet().stream()
            .sorted(
                Comparator.comparingInt((String word) -> Buckets.of(Keypad.dial(word)))
                    .thenComparing(Keypad::dial)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    long[] packed = new long[words.size()];
    int[] starts = new int[Buckets.COUNT + 1];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = Objects.requireNonNull(entries.get(words.get(i)));
      starts[Buckets.of(Keypad.dial(words.get(i))) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    return new LexiconIndex(
        packed, starts, new short[1 << 4], new long[0], new int[BlockedEntry.BUCKETS + 1]);
  }
}
