package vanity.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vanity.engine.index.IndexFormat;
import vanity.engine.index.Kind;
import vanity.engine.index.WordEntry;

/** Writes the index: {@code BuildLexicon PACKAGES LISTS FILE}. */
public final class BuildLexicon {
  private BuildLexicon() {}

  public static void main(String[] arguments) throws IOException {
    var sources = new Sources(Path.of(arguments[0]), Path.of(arguments[1]));
    Files.write(Path.of(arguments[2]), build(sources));
  }

  static byte[] build(Sources sources) throws IOException {
    Set<String> blocked = new HashSet<>();
    blocked.addAll(sources.json("naughty-words/en.json"));
    Set<String> two = new HashSet<>(sources.own("two-letter-words"));
    Map<String, Long> entries = new TreeMap<>();
    entries.put("a", WordEntry.pack("a", 200, Kind.DETERMINER, Kind.UNKNOWN));
    entries.put("i", WordEntry.pack("i", 200, Kind.SUBJECT, Kind.UNKNOWN));
    Scowl.sizes(sources)
        .forEach((word, size) -> {
          boolean wanted =
              word.length() == 2 ? two.contains(word) : word.length() > 3 || size <= 50;
          if (wanted && !blocked.contains(word)) {
            entries.put(word, WordEntry.pack(word, 200 - 2 * size, Kind.NOUN, Kind.UNKNOWN));
          }
        });
    return IndexFormat.write(IndexLayout.of(entries));
  }
}
