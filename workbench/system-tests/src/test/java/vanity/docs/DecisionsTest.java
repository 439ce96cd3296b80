package vanity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every decision has the same form, and the index of documents lists them all. */
class DecisionsTest {
  private static final Path DOCS = Repository.root().resolve("docs");
  private static final Pattern LEAD = Pattern.compile("(?m)^\\*\\*(\\w+)\\.\\*\\*");
  private static final Pattern INDEXED =
      Pattern.compile("(?m)^- \\[([^\\]]+)]\\(decisions/(\\S+)\\)$");
  private static final String STATUS =
      "\\d{4}-\\d\\d-\\d\\d\\. (In force|Superseded by \\[(\\d{4})]\\(\\2-[a-z-]+\\.md\\))\\.";

  static List<Path> decisions() throws IOException {
    try (Stream<Path> files = Files.list(DOCS.resolve("decisions"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void saysWhenWhyWhatAndAtWhatCost(Path decision) throws IOException {
    List<String> lines = Files.readAllLines(decision);

    assertThat(lines.getFirst()).startsWith("# " + number(decision) + ". ");
    assertThat(lines.get(2)).matches(STATUS);
    assertThat(LEAD.matcher(Files.readString(decision)).results().map(lead -> lead.group(1)))
        .isIn(
            List.of("Context", "Decision", "Cost"),
            List.of("Context", "Decision", "Alternatives", "Cost"));
  }

  @Test
  void theIndexListsEveryDecisionByItsTitle() throws IOException {
    String index = Files.readString(DOCS.resolve("README.md")).replace("\n  ", " ");

    assertThat(INDEXED.matcher(index).results().map(it -> it.group(2) + ": " + it.group(1)))
        .containsExactlyElementsOf(decisions().stream().map(DecisionsTest::titled).toList());
  }

  private static String titled(Path decision) {
    try (Stream<String> lines = Files.lines(decision)) {
      return decision.getFileName() + ": " + lines.findFirst().orElseThrow().substring(2);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + decision, e);
    }
  }

  private static String number(Path decision) {
    return decision.getFileName().toString().substring(0, 4);
  }
}
