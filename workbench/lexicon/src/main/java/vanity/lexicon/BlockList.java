package vanity.lexicon;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vanity.engine.index.WordEntry;

/** What is never offered: words, strings across words, and pairs of words. */
final class BlockList {
  private static final Pattern QUOTED = Pattern.compile("\\s*['\"](.*)['\"],?");

  private final Set<String> rude = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();
  private final List<String> stems;
  private final Set<String> allowed;
  private final Set<String> pairs = new TreeSet<>();
  private final Set<String> neverAcross;

  BlockList(Sources sources, Dictionary dictionary) throws IOException {
    sources.json("naughty-words/en.json").forEach(this::addRude);
    quoted(sources.lines("bad-words/dist/lang.js")).forEach(this::addRude);
    quoted(sources.lines("badwords-list/dist/array.js")).forEach(this::addRude);
    dictionary.rude().forEach(this::addRude);
    neverAcross = Set.copyOf(sources.own("never-across"));
    neverAcross.forEach(this::addRude);
    stems = sources.own("stems");
    allowed = Set.copyOf(sources.own("allowed"));
    rude.removeAll(allowed);
    rude.forEach(word -> words.addAll(Forms.of(word)));
    sources.own("sensitive").forEach(word -> words.addAll(Forms.of(word)));
    words.removeAll(allowed);
    sources.own("sensitive-pairs").forEach(this::addPairs);
  }

  private static List<String> quoted(List<String> lines) {
    return lines.stream()
        .map(QUOTED::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group(1))
        .toList();
  }

  /** Entries with other characters than letters are spellings of entries without them. */
  private void addRude(String entry) {
    String letters = entry.toLowerCase(Locale.ROOT).replaceAll("[ _*-]", "");
    if (letters.matches("[a-z]{3,}")) {
      rude.add(letters);
    }
  }

  private void addPairs(String line) {
    String[] sides = line.split(" : ");
    for (String left : sides[0].split("\\|")) {
      for (String right : sides[1].split("\\|")) {
        pairs.add(left.strip() + " " + right.strip());
      }
    }
  }

  boolean forbids(String word) {
    return words.contains(word)
        || (!allowed.contains(word) && stems.stream().anyMatch(word::contains));
  }

  /**
   * Strings that must not appear across words. None contains another but those of our own list: the
   * shorter one may lie inside an innocent word that the longer one goes beyond.
   */
  List<String> acrossWords() {
    var strings = new TreeSet<String>();
    rude.forEach(word -> strings.addAll(word.length() > 3 ? Forms.of(word) : Set.of(word)));
    strings.removeIf(string -> string.length() > WordEntry.LONGEST);
    return strings.stream()
        .filter(string -> neverAcross.contains(string) || !containsOther(string, strings))
        .toList();
  }

  private static boolean containsOther(String string, Set<String> strings) {
    for (int start = 0; start < string.length(); start++) {
      for (int end = start + 3; end <= string.length(); end++) {
        if (end - start < string.length() && strings.contains(string.substring(start, end))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Pairs of words that are not to be shown: those on our list, and each string that must not
   * appear, split in two. Plurals are split though they hold the singular, as the singular is only
   * looked for where words touch.
   */
  Set<String> pairs() {
    var all = new TreeSet<>(pairs);
    acrossWords().forEach(string -> all.addAll(splits(string)));
    for (String string : rude) {
      all.addAll(splits(string));
      all.addAll(splits(string + "s"));
    }
    return all;
  }

  private static List<String> splits(String string) {
    return IntStream.range(1, string.length())
        .mapToObj(i -> string.substring(0, i) + " " + string.substring(i))
        .toList();
  }
}
