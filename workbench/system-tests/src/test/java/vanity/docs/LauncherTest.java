package vanity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher says while it builds; here Maven is one that fails at once. */
class LauncherTest {
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final String FIRST = "Building the simulator (the first time takes a minute) ...";
  private static final String FAILED = "vanity: building the simulator failed;";

  @TempDir private Path root;

  @BeforeEach
  void copyTheLauncher() throws IOException {
    Files.copy(Repository.root().resolve("vanity"), root.resolve("vanity"));
    Files.createFile(root.resolve("pom.xml"));
    copyTheHelp(Files.createDirectories(root.resolve("workbench/cli/help")));
    Path maven = root.resolve("bin/mvn");
    Files.createDirectory(maven.getParent());
    Files.writeString(maven, "#!/bin/sh\necho \"$@\" >\"$0.asked\"\nexit 1\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
  }

  private static void copyTheHelp(Path folder) throws IOException {
    try (Stream<Path> texts = Files.list(Repository.root().resolve("workbench/cli/help"))) {
      for (Path text : texts.toList()) {
        Files.copy(text, folder.resolve(text.getFileName()));
      }
    }
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
  void namesTheWorkOnceIntoAPipe() throws Exception {
    assertThat(ran("bash", "vanity", "numbers", "1"))
        .startsWith("vanity: building the simulator (the first time takes a minute) ...")
        .contains("\n" + FAILED)
        .hasLineCount(2);
  }

  @Test
  void buildsForACallWithoutTheChecksAndForTestsWithThem() throws Exception {
    assertThat(mavenAskedBy("numbers 1")).contains("package -P launcher ");
    assertThat(mavenAskedBy("test")).contains("package ").doesNotContain("launcher");
  }

  private String mavenAskedBy(String command) throws Exception {
    assertThat(ran(words("bash vanity " + command))).contains(FAILED);
    return Files.readString(root.resolve("bin/mvn.asked"));
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

    assertThat(ran(words("bash vanity " + command)))
        .contains("\nvanity: building the node packages failed;")
        .hasLineCount(2);
  }

  @ParameterizedTest
  @CsvSource({
    "--help, Usage: vanity [-hV] [COMMAND]",
    "-h, Usage: vanity [-hV] [COMMAND]",
    "numbers --help, Usage: vanity numbers",
    "play my.call -h, Usage: vanity play",
    "--version, Vanity Line 1.",
    "call -V, Vanity Line 1."
  })
  void answersHelpAndVersionWithoutABuild(String arguments, String answer) throws Exception {
    assertThat(ran(words("bash vanity " + arguments))).startsWith(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "sing, ./vanity --help lists them",
    "playy, did you mean play?",
    "Play, did you mean play?"
  })
  void refusesAnUnknownCommandWithoutABuild(String word, String advice) throws Exception {
    assertThat(ran("bash", "vanity", word))
        .isEqualTo("vanity: unknown command '%s'; %s%n".formatted(word, advice));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"stage\":\"main\"}", "{\"connectInstanceArn\":\"\",\"createInstance\":false}"})
  void asksForAnInstanceBeforeItBuildsADeployment(String context) throws Exception {
    assertThat(ran(Map.of("CDK_CONTEXT_JSON", context), "bash", "vanity", "infra-app"))
        .isEqualTo(
            "vanity: no Amazon Connect instance is named: give -c connectInstanceArn="
                + "arn:aws:connect:REGION:ACCOUNT:instance/ID,"
                + " or -c createInstance=true -c instanceAlias=NAME\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"connectInstanceArn\": \"arn:aws:connect\"}", "{\"createInstance\":\"true\"}"})
  void buildsADeploymentIntoAnInstance(String context) throws Exception {
    assertThat(ran(Map.of("CDK_CONTEXT_JSON", context), "bash", "vanity", "infra-app"))
        .contains("vanity: building the deployment failed;");
  }

  private static String[] words(String line) {
    return line.split(" ");
  }

  private String onTerminal() throws Exception {
    return ran(SCRIPT.toString(), "-qec", "bash vanity numbers 1", "/dev/null");
  }

  private String ran(String... command) throws Exception {
    return ran(Map.of(), command);
  }

  private String ran(Map<String, String> environment, String... command) throws Exception {
    var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.environment().merge("PATH", root.resolve("bin") + ":", (path, bin) -> bin + path);
    builder.environment().putAll(environment);
    Process process = builder.start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  static boolean canBeATerminal() {
    return Files.isExecutable(SCRIPT) && "Linux".equals(System.getProperty("os.name"));
  }
}
