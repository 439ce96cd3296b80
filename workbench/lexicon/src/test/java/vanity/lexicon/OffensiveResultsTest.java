package vanity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.engine.Lexicon;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;

/** A second filter that no part of the build uses reads what the engine says. */
class OffensiveResultsTest {
  private static final int RESULTS = Boolean.getBoolean("vanity.long") ? 1_000_000 : 100_000;

  @Test
  void noResultIsOffensiveToAnIndependentFilter(@TempDir Path folder) throws Exception {
    Path results = Files.writeString(folder.resolve("results.txt"), results());

    Process filter =
        new ProcessBuilder("node", "test/offensive.mjs", results.toString(), "test/reviewed.txt")
            .redirectErrorStream(true)
            .start();

    String said = new String(filter.getInputStream().readAllBytes());
    assertThat(filter.waitFor()).as(said).isZero();
    assertThat(said).contains(RESULTS + " results");
  }

  private static String results() throws IOException {
    var finder = VanityFinder.over(Lexicon.load());
    var random = new Random(11);
    return random
        .longs(2_000_000_000L, 10_000_000_000L)
        .mapToObj(Long::toString)
        .map(PhoneNumber::parse)
        .filter(ParsedNumber.Valid.class::isInstance)
        .flatMap(parsed -> finder.best(((ParsedNumber.Valid) parsed).number(), 5).stream())
        .limit(RESULTS)
        .map(vanity -> vanity.display())
        .collect(Collectors.joining("\n"));
  }
}
