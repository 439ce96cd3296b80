package vanity.infra;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Maps for a template, by their keys. Those of Map.of have another order in every run, and the
 * template would have it, too.
 */
final class InOrder {
  private InOrder() {}

  @SafeVarargs
  static <K extends Comparable<? super K>, V> SortedMap<K, V> of(Map.Entry<K, V>... entries) {
    var sorted = new TreeMap<K, V>();
    for (var entry : entries) {
      sorted.put(entry.getKey(), entry.getValue());
    }
    return sorted;
  }
}
