package vanity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of dependencies names what the build files use, and nothing else. */
class DependenciesTest {
  private static final Pattern USED =
      Pattern.compile(
          "<(?:dependency|path)>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

  /** A name in backquotes in the first cell of a table's row. */
  private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

  private static final Set<String> BUILD_FOLDERS = Set.of("node_modules", "target", ".vanity");

  @Test
  void namesEveryLibraryOfTheBuildFiles() throws IOException {
    var used = new TreeSet<String>();
    for (Path file : buildFiles()) {
      String text = Files.readString(file);
      used.addAll(file.endsWith("pom.xml") ? ofMaven(text) : ofNode(text));
    }

    assertThat(named()).isEqualTo(used);
  }

  private static List<String> ofMaven(String pom) {
    String inUse = pom.replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>", "");
    return USED.matcher(inUse)
        .results()
        .filter(match -> !match.group(1).equals("vanity-line"))
        .map(match -> match.group(2))
        .toList();
  }

  private static List<String> ofNode(String json) throws IOException {
    Map<String, Object> file = JSON.std.mapFrom(json);
    var names = new ArrayList<String>();
    for (String kind : List.of("dependencies", "devDependencies")) {
      if (file.get(kind) instanceof Map<?, ?> some) {
        some.keySet().forEach(name -> names.add(name.toString()));
      }
    }
    return names;
  }

  private static Set<String> named() throws IOException {
    var names = new TreeSet<String>();
    for (String line : Files.readAllLines(Repository.root().resolve("docs/dependencies.md"))) {
      if (line.startsWith("| `")) {
        NAMED.matcher(line.split("\\|")[1]).results().forEach(match -> names.add(match.group(1)));
      }
    }
    return names;
  }

  private static List<Path> buildFiles() throws IOException {
    var all = new ArrayList<Path>();
    for (Path folder : List.of(Repository.root(), Repository.root().resolve("workbench"))) {
      try (Stream<Path> files = Files.walk(folder, 2)) {
        files
            .filter(file -> file.endsWith("pom.xml") || file.endsWith("package.json"))
            .filter(file -> !BUILD_FOLDERS.contains(folder(file)))
            .forEach(all::add);
      }
    }
    return all;
  }

  private static String folder(Path file) {
    return file.getName(file.getNameCount() - 2).toString();
  }
}
