package vanity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed index is what its sources give; with {@code -Dvanity.generate=true} it is written
 * again.
 */
class BuildLexiconTest {
  private static final Path COMMITTED =
      Path.of("../../engine/src/main/resources/vanity/engine/lexicon.bin");

  @Test
  void buildsTheCommittedIndexByteForByte() throws IOException {
    byte[] built = BuildLexicon.build(new Sources(Path.of("../../node_modules"), Path.of("lists")));
    if (Boolean.getBoolean("vanity.generate")) {
      Files.write(COMMITTED, built);
    }

    assertThat(Files.readAllBytes(COMMITTED))
        .as("stale: docs/CONTRIBUTING.md says how to rebuild it")
        .isEqualTo(built)
        .hasSizeLessThan(1_000_000);
  }
}
