package vanity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vanity.contract.MetricName;

/** What the functions count is what the operators' manual lists. */
class MetricsDocumentTest {
  private static final String SECTION = "## Lines and metrics";

  @Test
  void everyCountIsDocumentedAndEveryDocumentedOneIsCounted() throws IOException {
    assertThat(documented())
        .containsExactly(
            Stream.of(MetricName.values()).map(MetricName::text).toArray(String[]::new));
  }

  private static List<String> documented() throws IOException {
    List<String> manual = Files.readAllLines(Repository.root().resolve("docs/operations.md"));
    return manual.stream()
        .skip(manual.indexOf(SECTION) + 1L)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.matches("\\| [A-Z]\\w+ \\|.*"))
        .map(line -> line.substring(2, line.indexOf(" |", 2)))
        .toList();
  }
}
