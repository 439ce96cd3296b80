package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way: the jars as Maven built them, the command line of the CDK, no account. */
class RealFilesIT {
  private static final Path FULFILLMENT =
      StandIns.ROOT.resolve("fulfillment/target/fulfillment-lambda.jar");
  private static final Path PUBLISHER =
      StandIns.ROOT.resolve("flow-publisher/target/flow-publisher.jar");
  private static final Path CDK = StandIns.ROOT.resolve("node_modules/.bin/cdk");

  /** As the launcher has it; the tests' own class path holds more. */
  private static final String CLASS_PATH =
      Path.of("target/classes").toAbsolutePath()
          + ":"
          + Path.of("target/lib").toAbsolutePath()
          + "/*";

  private static final long LAMBDA_TAKES_UNZIPPED = 250L * 1024 * 1024;

  private static Path home = Path.of("");

  @BeforeAll
  static void lookLikeTheProject() throws IOException {
    home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "home");
    assertThat(FULFILLMENT).as("build it with: mvn package -pl fulfillment -am").isRegularFile();
    assertThat(PUBLISHER).as("build it with: mvn package -pl flow-publisher -am").isRegularFile();
    assertThat(CDK).as("get it with: npm ci").isExecutable();
    copy(FULFILLMENT);
    copy(PUBLISHER);
    copy(StandIns.ROOT.resolve("bot/definition"));
    copy(StandIns.ROOT.resolve("contactflow/flow"));
    StandIns.write(
        home.resolve("dashboard-vue/dist/site/index.html"),
        Files.readString(StandIns.page().resolve("index.html")));
  }

  private static void copy(Path real) throws IOException {
    var copy = home.resolve(StandIns.ROOT.relativize(real));
    Files.createDirectories(copy.getParent());
    try (var files = Files.walk(real)) {
      for (var file : files.toList())
        Files.copy(file, copy.resolve(real.relativize(file).toString()));
    }
  }

  @Test
  void holdEveryHandlerThatTheTemplateNames() throws IOException {
    for (var function : Variants.EXISTING_INSTANCE.template().ofType("AWS::Lambda::Function")) {
      var handler = function.text("Handler");
      if (handler.startsWith("vanity.publisher.")) assertHolds(PUBLISHER, handler);
      else if (handler.startsWith("vanity.")) assertHolds(FULFILLMENT, handler);
    }
  }

  private static void assertHolds(Path jar, String handler) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      assertThat(file.getEntry(handler.replace('.', '/') + ".class"))
          .as("%s in %s", handler, jar)
          .isNotNull();
    }
  }

  @Test
  void fitIntoLambda() throws IOException {
    for (var jar : List.of(FULFILLMENT, PUBLISHER)) {
      try (var file = new JarFile(jar.toFile())) {
        assertThat(file.stream().mapToLong(it -> it.getSize()).sum())
            .isLessThan(LAMBDA_TAKES_UNZIPPED);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void synthesiseOnTheCommandLineWithoutAnAccount(Variants variant) throws Exception {
    assumeTrue(
        variant == Variants.ALL_OPTIONS || Boolean.getBoolean("vanity.long"),
        "the other variants take part in the long run");
    var out = home.resolve(variant.name());

    synthesise(variant, out);

    var template = JSON.std.mapFrom(Files.readString(out.resolve("VanityLine.template.json")));
    assertThat(new Template(template).lastingIds()).isEqualTo(variant.template().lastingIds());
    assertThat(JSON.std.mapFrom(Files.readString(out.resolve("manifest.json"))))
        .doesNotContainKey("missing");
  }

  private static Path synthesise(Variants variant, Path out) throws Exception {
    var process =
        new ProcessBuilder(command(variant, out))
            .directory(StandIns.ROOT.toFile())
            .redirectErrorStream(true);
    process.environment().keySet().removeIf(it -> it.startsWith("AWS_"));
    process.environment().put("CDK_DISABLE_CLI_TELEMETRY", "true");
    var log = out.resolveSibling(out.getFileName() + ".log");
    var running = process.redirectOutput(log.toFile()).start();

    assertThat(running.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(running.exitValue()).as(() -> read(log)).isZero();
    return out;
  }

  /**
   * Another run of Java orders its unordered maps in another way; none of that may reach a template
   * or an asset.
   */
  @Test
  void giveTheSameBytesInEveryRun() throws Exception {
    var first = synthesise(Variants.NEW_INSTANCE, home.resolve("first"));
    var second = synthesise(Variants.NEW_INSTANCE, home.resolve("second"));

    for (var file : List.of("VanityLine.template.json", "VanityLine.assets.json"))
      assertThat(second.resolve(file)).hasSameTextualContentAs(first.resolve(file));
  }

  private static List<String> command(Variants variant, Path out) {
    var app =
        "'%s/bin/java' -XX:TieredStopAtLevel=1 '-Dvanity.home=%s' -cp '%s' vanity.infra.VanityApp"
            .formatted(System.getProperty("java.home"), home, CLASS_PATH);
    var command =
        new ArrayList<>(
            List.of(
                CDK.toString(),
                "synth",
                "--quiet",
                "--strict",
                "--no-notices",
                "--app",
                app,
                "--output",
                out.toString()));
    variant
        .context()
        .forEach((key, value) -> command.addAll(List.of("--context", key + "=" + value)));
    return command;
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return "no log: " + e.getMessage();
    }
  }
}
