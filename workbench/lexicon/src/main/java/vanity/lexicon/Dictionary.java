package vanity.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What WordNet tells about words: parts of speech, how often each is used, what is rude. */
final class Dictionary {
  /** WordNet's own entries for ethnic slur, disparagement and obscenity. */
  private static final Set<String> RUDE = Set.of("06731706", "06730109", "07139048");

  /** Animals, artifacts, bodies, food, objects, people, plants: things one can picture. */
  private static final Set<Integer> CONCRETE = Set.of(5, 6, 8, 13, 17, 18, 20);

  private static final Pattern SENSE = Pattern.compile("(\\d+) ([^%]+)%(\\d):(\\d\\d):.*");
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  /** Uses by word and part of speech; a word without a count in the corpus has one use. */
  private final Map<String, Map<String, Integer>> uses = new HashMap<>();

  private final Set<String> concrete = new TreeSet<>();
  private final Set<String> rude = new TreeSet<>();
  private final Set<String> compounds = new TreeSet<>();
  private final Map<String, Integer> textWords = new HashMap<>();
  private final Map<String, Integer> textPairs = new TreeMap<>();
  private final Map<String, String> irregular = new HashMap<>();

  Dictionary() throws IOException {
    for (String part : WordNet.PARTS) {
      WordNet.lines("data." + part).forEach(line -> read(Synset.parse(line), part));
      for (String line : WordNet.lines(part + ".exc")) {
        String[] forms = line.split(" ");
        irregular.putIfAbsent(part + " " + forms[0], forms[1]);
      }
    }
    WordNet.lines("cntlist").forEach(this::count);
  }

  private void read(Synset synset, String part) {
    boolean isRude = synset.usages().stream().anyMatch(RUDE::contains);
    for (String word : synset.words()) {
      if (WORD.matcher(word).matches()) {
        uses.computeIfAbsent(word, _ -> new TreeMap<>()).putIfAbsent(part, 1);
      } else if (word.matches("[a-z]+_[a-z]+")) {
        compounds.add(word.replace('_', ' '));
      }
      if (isRude) {
        rude.add(word.replace('_', ' '));
      }
      if (part.equals("noun") && CONCRETE.contains(synset.topic())) {
        concrete.add(word);
      }
    }
    readText(synset.gloss().toLowerCase(Locale.ROOT));
  }

  /** Definitions and examples are a million words of plain English. */
  private void readText(String gloss) {
    Matcher matcher = WORD.matcher(gloss);
    String before = null;
    int end = -2;
    while (matcher.find()) {
      String word = matcher.group();
      textWords.merge(word, 1, Integer::sum);
      if (before != null && matcher.start() == end + 1 && gloss.charAt(end) == ' ') {
        textPairs.merge(before + " " + word, 1, Integer::sum);
      }
      before = word;
      end = matcher.end();
    }
  }

  private void count(String line) {
    Matcher sense = SENSE.matcher(line);
    if (sense.matches() && uses.containsKey(sense.group(2))) {
      int type = Integer.parseInt(sense.group(3));
      String part = WordNet.PARTS.get(type == 5 ? 2 : type - 1);
      uses.computeIfAbsent(sense.group(2), _ -> new TreeMap<>())
          .merge(part, Integer.parseInt(sense.group(1)), Integer::sum);
    }
  }

  /** How often a base form is used as a part of speech; 0 if it never is. */
  int uses(String word, String part) {
    return uses.getOrDefault(word, Map.of()).getOrDefault(part, 0);
  }

  /** How often a base form is used, as any part of speech. */
  int uses(String word) {
    return uses.getOrDefault(word, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean isConcrete(String word) {
    return concrete.contains(word);
  }

  Set<String> rude() {
    return rude;
  }

  Set<String> compounds() {
    return compounds;
  }

  int inText(String word) {
    return textWords.getOrDefault(word, 0);
  }

  Map<String, Integer> textPairs() {
    return textPairs;
  }

  /** The base form of an irregular one, or an empty list. */
  List<String> irregular(String form, String part) {
    String base = irregular.get(part + " " + form);
    return base == null ? List.of() : List.of(base);
  }
}
