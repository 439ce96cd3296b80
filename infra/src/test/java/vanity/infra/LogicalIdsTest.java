package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A resource whose logical id changes is replaced and the former one goes: callers, numbers and
 * sign-ins with it.
 */
class LogicalIdsTest {
  private static final Path PINNED = Path.of("src/test/resources/logical-ids.txt");

  @Test
  void stayAsTheyAre() {
    assertThat(Variants.ALL_OPTIONS.template().lastingIds())
        .as("ids pinned in %s", PINNED)
        .containsExactlyElementsOf(pinned());
  }

  @ParameterizedTest
  @EnumSource
  void areTheSameInEveryVariant(Variants variant) {
    assertThat(pinned()).containsAll(variant.template().lastingIds());
  }

  private static List<String> pinned() {
    try {
      return Files.readAllLines(PINNED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
