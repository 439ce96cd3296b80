package vanity.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vanity.engine.index.IndexFormat;
import vanity.engine.index.Kind;
import vanity.engine.index.WordEntry;

/** Writes the index: {@code BuildLexicon PACKAGES LISTS FILE}. The same bytes on every run. */
public final class BuildLexicon {
  /** As common as the words that most people know. */
  private static final int SIZE_OF_RECENT = 35;

  /** Somebody else's name is known, and is nobody's first choice. */
  private static final int SIZE_OF_NAMES = 40;

  private static final int CERTAIN = 200;

  private BuildLexicon() {}

  public static void main(String[] arguments) throws IOException {
    var sources = new Sources(Path.of(arguments[0]), Path.of(arguments[1]));
    Files.write(Path.of(arguments[2]), build(sources));
  }

  static byte[] build(Sources sources) throws IOException {
    var dictionary = new Dictionary();
    var blocked = new BlockList(sources, dictionary);
    var pronunciations = new Pronunciations(sources);
    Map<String, Long> entries = entries(sources, dictionary, pronunciations, blocked);
    Map<String, Integer> pairs = Pairs.levels(dictionary, entries.keySet(), blocked.pairs());
    var alike = new SoundAlikes(pronunciations).among(entries.keySet());
    return IndexFormat.write(IndexLayout.of(entries, pairs, alike, blocked.acrossWords()));
  }

  private static Map<String, Long> entries(
      Sources sources, Dictionary dictionary, Pronunciations pronunciations, BlockList blocked)
      throws IOException {
    Map<String, Integer> sizes = Scowl.sizes(sources);
    List<String> two = sources.own("two-letter-words");
    var acquaintance = new Acquaintance(sources);
    var familiarity = new Familiarity(sizes, dictionary, pronunciations, acquaintance, sources);
    var standing = new Standing(sizes, dictionary, pronunciations, acquaintance, sources);
    List<String> names = new ArrayList<>(sources.words("names"));
    names.addAll(sources.words("places"));
    var kinds = new Kinds(sources.own("kinds"), names);
    var entries = new TreeMap<String, Long>();
    entries.put("a", WordEntry.pack("a", CERTAIN, Kind.DETERMINER, Kind.UNKNOWN));
    entries.put("i", WordEntry.pack("i", CERTAIN, Kind.SUBJECT, Kind.UNKNOWN));
    entries.replaceAll((_, letter) -> WordEntry.asSmall(letter));
    two.forEach(word -> sizes.putIfAbsent(word, 20));
    sources.own("recent").forEach(word -> sizes.putIfAbsent(word, SIZE_OF_RECENT));
    names.forEach(word -> sizes.putIfAbsent(word, SIZE_OF_NAMES));
    sizes.forEach((word, size) -> {
      if (isWanted(word, two) && !blocked.forbids(word)) {
        List<Inflection> readings = Inflection.of(word, dictionary);
        List<Kind> both = kinds.of(word, readings);
        boolean isClear = standing.isClearAlone(word, readings, both);
        double known = familiarity.quality(word, readings);
        int quality = (int) Math.round(isClear ? known : known * Standing.UNCLEAR);
        long entry = WordEntry.pack(word, quality, both.get(0), both.get(1));
        long clear = isClear ? entry : WordEntry.asUnclearAlone(entry);
        entries.put(word, standing.isSmall(word) ? WordEntry.asSmall(clear) : clear);
      }
    });
    return entries;
  }

  /** Words of two letters are on a list of our own. */
  private static boolean isWanted(String word, List<String> two) {
    return word.length() != 2 || two.contains(word);
  }
}
