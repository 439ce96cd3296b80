package vanity.cli.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vanity.engine.Grade;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;

/** Counts what the engine achieves over numbers, against a set of common words. */
final class Quality {
  private static final int ASKED = 5;
  private static final int SPOKEN = 3;

  private final VanityFinder finder;
  private final Set<String> common;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private long numbers;
  private long graded;
  private long lettersInFirst;

  Quality(VanityFinder finder, Set<String> common) {
    this.finder = finder;
    this.common = common;
  }

  void add(PhoneNumber number) {
    numbers++;
    List<VanityNumber> found = finder.best(number, ASKED);
    List<VanityNumber> spoken = found.subList(0, Math.min(SPOKEN, found.size()));
    long hits = spoken.stream().filter(this::holdsCommonWord).count();
    count("top3", hits > 0);
    counts.merge("slots", hits, Long::sum);
    spoken.stream().filter(vanity -> isOffered(vanity.grade())).forEach(this::addClean);
    if (!found.isEmpty()) {
      addFirst(found.getFirst());
    }
    count("atLeast", found.size(), finder.bestWithLookAlikes(number, ASKED).size());
  }

  private void addClean(VanityNumber vanity) {
    graded++;
    count("clean", common.containsAll(vanity.words()));
  }

  private void addFirst(VanityNumber first) {
    List<String> words = first.words().stream().filter(common::contains).toList();
    lettersInFirst += Math.min(7, words.stream().mapToInt(String::length).sum());
    count("fourLetters", words.stream().anyMatch(word -> word.length() >= 4));
    count("speak", first.grade() == Grade.SPEAK);
    count("offer", isOffered(first.grade()));
  }

  private void count(String name, int plain, int text) {
    for (int least : List.of(1, 3, 5)) {
      count(name + least, plain >= least);
      count("text" + least, text >= least);
    }
  }

  private void count(String name, boolean held) {
    counts.merge(name, held ? 1L : 0L, Long::sum);
  }

  private boolean holdsCommonWord(VanityNumber vanity) {
    return vanity.words().stream().anyMatch(common::contains);
  }

  private static boolean isOffered(Grade grade) {
    return grade == Grade.SPEAK || grade == Grade.OFFER;
  }

  /** Percentages by what they measure, in the order of the printed table. */
  Map<String, Double> percentages() {
    var table = new LinkedHashMap<String, Double>();
    table.put("top 3 hold a common word", share("top3", numbers));
    table.put("slots of the first three with a common word", share("slots", SPOKEN * numbers));
    table.put(
        "first result holds a common word of 4 letters or more", share("fourLetters", numbers));
    table.put(
        "seven digits covered by common words in the first result",
        100.0 * lettersInFirst / (7 * numbers));
    table.put("first three graded offer or speak that are clean", share("clean", graded));
    table.put("first result is speak", share("speak", numbers));
    table.put("first result is offer or better", share("offer", numbers));
    for (int least : List.of(1, 3, 5)) {
      table.put("numbers with at least " + least, share("atLeast" + least, numbers));
    }
    for (int least : List.of(1, 3, 5)) {
      table.put("with look-alikes at least " + least, share("text" + least, numbers));
    }
    return table;
  }

  private double share(String name, long of) {
    return of == 0 ? 0 : 100.0 * counts.getOrDefault(name, 0L) / of;
  }
}
