package vanity.fulfillment.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vanity.fulfillment.caller.Caller;

/**
 * What the newest callers have in common.
 *
 * @param callers how many were looked at
 * @param withWords those in whose number {@link SpokenWords} hide
 * @param returning those who called more than once
 * @param kept those who keep a number now
 * @param words found most, as far as the reader may see them
 */
record Summary(int callers, int withWords, int returning, int kept, List<WordCount> words) {
  private static final int WORDS = 5;

  record WordCount(String word, long count) {}

  /** Counts each caller's best result alone: the others are variations. */
  static Summary of(List<Caller> callers, CallerView view) {
    int withWords = 0;
    int returning = 0;
    int kept = 0;
    for (Caller caller : callers) {
      withWords += SpokenWords.in(caller.best()).isEmpty() ? 0 : 1;
      returning += caller.calls() > 1 ? 1 : 0;
      kept += caller.keepsANumber() ? 1 : 0;
    }
    return new Summary(callers.size(), withWords, returning, kept, mostFound(callers, view));
  }

  private static List<WordCount> mostFound(List<Caller> callers, CallerView view) {
    var counts = new TreeMap<String, Long>();
    callers.stream()
        .map(Caller::best)
        .filter(best -> !SpokenWords.in(best).isEmpty())
        .flatMap(best -> view.words(best.getFirst()).stream())
        .filter(SpokenWords::counts)
        .forEach(word -> counts.merge(word, 1L, Long::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(WORDS)
        .map(entry -> new WordCount(entry.getKey(), entry.getValue()))
        .toList();
  }

  Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("callers", callers);
    fields.put("withWords", withWords);
    fields.put("returning", returning);
    fields.put("kept", kept);
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
