package vanity.cli.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vanity.simulator.lambda.RuntimeClasses;

/**
 * The engine's first answer in fresh processes: with the index as a plain file, as Lambda unpacks
 * it, and out of the jar.
 */
final class ColdEngine implements Measurement {
  private static final String NUMBER = "5553569377";

  private final Path jar;
  private final Path folder;

  /**
   * @param jar holds the engine's classes and its index
   * @param folder empty, and used to unpack
   */
  ColdEngine(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
  }

  @Override
  public String title() {
    return "The engine in a fresh JVM: median";
  }

  @Override
  public List<Row> measure(BenchSize size) throws IOException {
    unpack();
    return Stream.concat(
            rows("plain file", folder, size.processes()).stream(),
            rows("jar", jar, size.processes()).stream())
        .toList();
  }

  private static List<Row> rows(String name, Path engine, int processes) throws IOException {
    long[] loads = new long[processes];
    long[] answers = new long[processes];
    for (int i = 0; i < processes; i++) {
      String[] took = run(engine).split(" ");
      loads[i] = Long.parseLong(took[0]);
      answers[i] = Long.parseLong(took[1]);
    }
    return List.of(
        Times.of(loads).median("fresh JVM, index in a " + name + ": load"),
        Times.of(answers).median("fresh JVM, index in a " + name + ": first answer"));
  }

  private static String run(Path engine) throws IOException {
    Path here = RuntimeClasses.locationOf(FirstAnswer.class);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                engine + File.pathSeparator + here,
                FirstAnswer.class.getName(),
                NUMBER)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String last = said.lines().reduce("", (before, line) -> line);
    if (!last.matches("\\d+ \\d+ 5")) {
      throw new IllegalStateException("the engine's first answer failed: " + said);
    }
    return last;
  }

  private void unpack() throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(ColdEngine::isOfTheEngine).toList()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException(jar + " holds " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        Files.copy(zip.getInputStream(entry), file);
      }
    }
  }

  private static boolean isOfTheEngine(ZipEntry entry) {
    return entry.getName().startsWith("vanity/engine/") && !entry.isDirectory();
  }
}
