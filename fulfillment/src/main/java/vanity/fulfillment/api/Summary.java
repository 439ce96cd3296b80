package vanity.fulfillment.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vanity.fulfillment.caller.Caller;

/** What the newest callers have in common. */
record Summary(int callers, int withWords, List<WordCount> words) {
  private static final int WORDS = 5;

  record WordCount(String word, long count) {}

  /** Counts each caller's best result alone, as far as it is seen: the others are variations. */
  static Summary of(List<Caller> callers, CallerView view) {
    var counts = new TreeMap<String, Long>();
    var firsts = callers.stream().flatMap(caller -> caller.best().stream().limit(1)).toList();
    firsts.stream()
        .map(view::words)
        .forEach(words -> words.forEach(word -> counts.merge(word, 1L, Long::sum)));
    var most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .limit(WORDS)
            .map(entry -> new WordCount(entry.getKey(), entry.getValue()))
            .toList();
    return new Summary(callers.size(), firsts.size(), most);
  }

  Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("callers", callers);
    fields.put("withWords", withWords);
    fields.put("words", words.stream().map(Summary::word).toList());
    return fields;
  }

  private static Map<String, Object> word(WordCount found) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("word", found.word());
    fields.put("count", found.count());
    return fields;
  }
}
