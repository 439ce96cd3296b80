package vanity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test that a document names as its proof is there. */
class ClaimsTest {
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test|[a-z-]+\\.spec\\.ts)[#`.]");

  @Test
  void everyTestThatADocumentNamesExists() throws IOException {
    Set<String> tests = testsOfTheProject();
    var named = new TreeSet<String>();
    for (Path document : documents()) {
      NAMED.matcher(Files.readString(document)).results().forEach(m -> named.add(m.group(1)));
    }

    named.removeAll(tests);
    assertThat(named).as("tests that documents name and nobody wrote").isEmpty();
  }

  private static Set<String> testsOfTheProject() throws IOException {
    try (Stream<Path> files = Files.walk(Repository.root(), 12)) {
      return files
          .filter(file -> !file.toString().contains("node_modules"))
          .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
          .collect(Collectors.toSet());
    }
  }

  private static Set<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(Repository.root().resolve("docs"))) {
      return docs.filter(file -> file.toString().endsWith(".md")).collect(Collectors.toSet());
    }
  }
}
