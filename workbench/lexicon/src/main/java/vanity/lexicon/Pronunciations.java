package vanity.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How words sound: which can be said, and which cannot be told from another or from a digit. */
final class Pronunciations {
  private static final Pattern LINE = Pattern.compile("\\s*\"?([a-z]+)(\\(\\d\\))?\"?: \"(.*)\",?");

  /** Not in the pronouncing dictionary: a voice may say it wrongly. */
  private static final double UNHEARD = .85;

  /** Written once, said in two ways. */
  private static final double HETERONYM = .90;

  /** Sounds like a digit: who hears "eight" presses 8. */
  private static final double NUMERAL = .35;

  private final Set<String> heteronyms;
  private final Set<String> numerals;

  /** How a word is said first of all. */
  private final Map<String, String> usualOf = new HashMap<>();

  private final Map<String, Set<String>> soundsOf = new HashMap<>();
  private final Map<String, Set<String>> wordsOf = new HashMap<>();

  Pronunciations(Sources sources) throws IOException {
    heteronyms = Set.copyOf(sources.own("heteronyms"));
    numerals = Set.copyOf(sources.own("numerals"));
    for (String line : sources.lines("cmu-pronouncing-dictionary/index.js")) {
      Matcher entry = LINE.matcher(line);
      if (entry.matches()) {
        String sounds = entry.group(3).replaceAll("[0-9]", "");
        if (entry.group(2) == null) {
          usualOf.put(entry.group(1), sounds);
        }
        soundsOf.computeIfAbsent(entry.group(1), _ -> new TreeSet<>()).add(sounds);
        wordsOf.computeIfAbsent(sounds, _ -> new TreeSet<>()).add(entry.group(1));
      }
    }
  }

  /** What a word counts for how surely it is said and heard as it is written, at most 1. */
  double clarity(String word) {
    return (soundsOf.containsKey(word) ? 1 : UNHEARD)
        * (heteronyms.contains(word) ? HETERONYM : 1)
        * (numerals.contains(word) ? NUMERAL : 1);
  }

  /** Other words that sound the same as both are mostly said. */
  List<String> usualHomophones(String word) {
    return homophones(word).stream()
        .filter(other -> Objects.equals(usualOf.get(other), usualOf.get(word)))
        .toList();
  }

  /** Each way to say a word, sound by sound; none if nobody wrote it down. */
  List<List<String>> sounds(String word) {
    return soundsOf.getOrDefault(word, Set.of()).stream()
        .map(sounds -> List.of(sounds.split(" ")))
        .toList();
  }

  /** Other words that sound the same. */
  List<String> homophones(String word) {
    return soundsOf.getOrDefault(word, Set.of()).stream()
        .flatMap(sounds -> wordsOf.getOrDefault(sounds, Set.of()).stream())
        .filter(other -> !other.equals(word))
        .distinct()
        .toList();
  }
}
