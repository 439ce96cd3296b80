package vanity.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How words sound: which can be said, and which cannot be told apart. */
final class Pronunciations {
  private static final Pattern LINE =
      Pattern.compile("\\s*\"?([a-z]+)(?:\\(\\d\\))?\"?: \"(.*)\",?");

  private final Map<String, Set<String>> soundsOf = new HashMap<>();
  private final Map<String, Set<String>> wordsOf = new HashMap<>();

  Pronunciations(Sources sources) throws IOException {
    for (String line : sources.lines("cmu-pronouncing-dictionary/index.js")) {
      Matcher entry = LINE.matcher(line);
      if (entry.matches()) {
        String sounds = entry.group(2).replaceAll("[0-9]", "");
        soundsOf.computeIfAbsent(entry.group(1), _ -> new TreeSet<>()).add(sounds);
        wordsOf.computeIfAbsent(sounds, _ -> new TreeSet<>()).add(entry.group(1));
      }
    }
  }

  boolean knows(String word) {
    return soundsOf.containsKey(word);
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
