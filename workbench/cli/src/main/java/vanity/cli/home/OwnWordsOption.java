package vanity.cli.home;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vanity.cli.usage.WrongUsage;
import vanity.engine.BusinessWords;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.simulator.file.TextFile;

/** A business's own words, in a file. */
public final class OwnWordsOption {
  @Option(
      names = "--words",
      paramLabel = "FILE",
      description = "a business's own words, one per line, optionally with a weight from -50 to 50")
  private @Nullable Path words;

  /** The lines of the file, none without one. */
  public List<String> lines() throws IOException {
    return words == null ? List.of() : TextFile.read(words).lines().toList();
  }

  /** The words, after a warning of each that may offend callers. */
  public BusinessWords read(Lexicon lexicon) throws IOException {
    List<String> lines = lines();
    try {
      BusinessWords read = BusinessWords.parse(lines);
      warn(lines, VanityFinder.over(lexicon));
      return read;
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(words + ": " + e.getMessage());
    }
  }

  private void warn(List<String> lines, VanityFinder finder) {
    BusinessWords.unconfirmed(lines).stream()
        .filter(finder::offends)
        .forEach(word ->
            System.err.printf(
                "vanity: %s: '%s' is on the lists of what offends; write '%s!' if you mean it%n",
                words, word, word));
  }
}
