package vanity.infra;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A resource whose logical id changes is made anew and the former one goes: callers, numbers and
 * sign-ins with it.
 */
class LogicalIdsTest {
  private static final Path PINNED = Path.of("src/test/resources/logical-ids.txt");

  @Test
  void stayAsTheyAre() {
    assertThat(ids(Variants.ALL_OPTIONS))
        .as("ids pinned in %s", PINNED)
        .containsExactlyElementsOf(pinned());
  }

  @ParameterizedTest
  @EnumSource
  void areTheSameInEveryVariant(Variants variant) {
    assertThat(pinned()).containsAll(ids(variant));
  }

  // New versions are the very purpose of these two.
  private static Set<String> ids(Variants variant) {
    return variant
        .template()
        .all()
        .filter(it ->
            !it.type().equals("AWS::Lambda::Version") && !it.type().equals("AWS::Lex::BotVersion"))
        .map(it -> it.id() + " " + it.type())
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> pinned() {
    try {
      return Files.readAllLines(PINNED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
