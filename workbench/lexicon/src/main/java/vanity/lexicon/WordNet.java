package vanity.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The files of the WordNet database, line by line, without their licence header. */
final class WordNet {
  static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");

  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

  private WordNet() {}

  static List<String> lines(String file) throws IOException {
    try (InputStream in = WordNet.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IOException("WordNet has no file " + file);
      }
      Stream<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines.filter(line -> !line.startsWith(" ")).toList();
    }
  }
}
