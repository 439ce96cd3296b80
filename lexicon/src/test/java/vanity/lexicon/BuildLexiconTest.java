package vanity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BuildLexiconTest {
  private static final Path COMMITTED =
      Path.of("../engine/src/main/resources/vanity/engine/lexicon.bin");

  @Test
  void buildsTheCommittedIndexByteForByte() throws IOException {
    byte[] built = BuildLexicon.build(new Sources(Path.of("../node_modules"), Path.of("lists")));

    assertThat(Files.readAllBytes(COMMITTED))
        .as("run lexicon/build and commit the index")
        .isEqualTo(built)
        .hasSizeLessThan(1_000_000);
  }
}
