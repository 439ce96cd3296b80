package vanity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher says while it builds; here Maven is one that fails at once. */
class LauncherTest {
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final String FIRST =
      "Building the simulator (the first time takes some minutes) ...";
  private static final String FAILED = "vanity: building the simulator failed;";

  @TempDir private Path root;

  @BeforeEach
  void copyTheLauncher() throws IOException {
    Files.copy(Repository.root().resolve("vanity"), root.resolve("vanity"));
    Files.createFile(root.resolve("pom.xml"));
    Path maven = root.resolve("bin/mvn");
    Files.createDirectory(maven.getParent());
    Files.writeString(maven, "#!/bin/sh\nexit 1\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
  }

  @Test
  @EnabledIf("canBeATerminal")
  void tellsATerminalThatTheFirstBuildTakesLong() throws Exception {
    assertThat(onTerminal()).contains(FIRST, FAILED);
  }

  @Test
  @EnabledIf("canBeATerminal")
  void tellsATerminalOfALaterBuildInFewWords() throws Exception {
    Path stamp = Files.createDirectory(root.resolve(".vanity")).resolve("program.stamp");
    Files.createFile(stamp);
    assertThat(stamp.toFile().setLastModified(0)).isTrue();

    assertThat(onTerminal()).contains("Building the simulator ...", FAILED);
  }

  @Test
  void saysNothingOfTheWorkIntoAPipe() throws Exception {
    assertThat(ran("bash", "vanity", "numbers", "1")).startsWith(FAILED).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"call --data callers", "call --real-runtime", "call --json --real-runtime"})
  void installsTheNodePackagesForWhateverKeepsCallersInATable(String command) throws Exception {
    Path work = Files.createDirectory(root.resolve(".vanity"));
    Files.createFile(work.resolve("program.stamp"));
    for (String tool : List.of("node", "npm")) {
      Files.copy(root.resolve("bin/mvn"), root.resolve("bin/" + tool));
    }

    assertThat(
            ran(
                Stream.concat(Stream.of("bash", "vanity"), Stream.of(command.split(" ")))
                    .toArray(String[]::new)))
        .startsWith("vanity: building the node packages failed;")
        .hasLineCount(1);
  }

  private String onTerminal() throws Exception {
    return ran(SCRIPT.toString(), "-qec", "bash vanity numbers 1", "/dev/null");
  }

  private String ran(String... command) throws Exception {
    var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.environment().merge("PATH", root.resolve("bin") + ":", (path, bin) -> bin + path);
    Process process = builder.start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  static boolean canBeATerminal() {
    return Files.isExecutable(SCRIPT) && "Linux".equals(System.getProperty("os.name"));
  }
}
