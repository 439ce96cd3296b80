package vanity.infra;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vanity.contract.Variables;
import vanity.engine.BusinessWords;

/** A business's own words, read at synthesis and handed to the function in its environment. */
final class BusinessWordList {
  // Lambda's whole environment holds 4 KB; the rest of ours needs less than one.
  private static final int MOST_BYTES = 3000;

  private BusinessWordList() {}

  /** The setting that hands the words over, if the deployment names some. */
  static Map<String, String> environment(CallRules rules) {
    return rules
        .businessWords()
        .map(file -> Map.of(Variables.BUSINESS_WORDS, read(file)))
        .orElse(Map.of());
  }

  /** The file's lines without comments and blanks, each of which the function will understand. */
  static String read(Path file) {
    var lines = lines(file);
    check(file, lines);
    var words =
        lines.stream()
            .map(String::strip)
            .filter(it -> !it.isEmpty() && !it.startsWith("#"))
            .collect(Collectors.joining("\n"));
    var size = words.getBytes(StandardCharsets.UTF_8).length;
    if (size > MOST_BYTES)
      throw new WrongContext(
          List.of(
              "businessWords: %s holds %d bytes: the function's environment takes %d, keep the most important words"
                  .formatted(file, size, MOST_BYTES)));
    return words;
  }

  /** Here, because a function that refuses a line cannot start, and every caller would hear it. */
  private static void check(Path file, List<String> lines) {
    try {
      BusinessWords.parse(lines);
    } catch (IllegalArgumentException unknown) {
      throw new WrongContext(
          List.of("businessWords: %s: %s".formatted(file, unknown.getMessage())));
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new WrongContext(
          List.of(
              "businessWords is '%s', which cannot be read: give the path of a word list"
                  .formatted(file)));
    }
  }
}
