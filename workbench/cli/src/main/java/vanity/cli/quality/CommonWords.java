package vanity.cli.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import vanity.cli.usage.WrongUsage;

/** The yardstick: lower-case words of 3 to 10 letters in Debian's {@code wamerican-small}. */
final class CommonWords {
  private static final Path FILE = Path.of("/usr/share/dict/american-english-small");

  private CommonWords() {}

  static Set<String> load() throws IOException {
    if (!Files.isReadable(FILE)) {
      throw new WrongUsage(
          "the yardstick " + FILE + " is missing; get it with: apt-get install wamerican-small");
    }
    try (var lines = Files.lines(FILE)) {
      return lines.filter(word -> word.matches("[a-z]{3,10}")).collect(Collectors.toSet());
    }
  }
}
