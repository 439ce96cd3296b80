package vanity.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vanity.cli.home.Project;
import vanity.cli.home.TemporaryFolder;
import vanity.cli.usage.WrongUsage;
import vanity.simulator.RealRuntimeBackend;

/** Measures the speed of the engine, of hearing and of the Lambda, beside baselines. */
@Command(
    description = "Speed of the engine and of the Lambda under AWS's runtime client.",
    footer = {"", "Examples:", "  ./vanity bench"})
public final class BenchCommand implements Callable<Integer> {
  private final BenchSize size;

  @Option(names = "--json", description = "one JSON object, all times in microseconds")
  private boolean json;

  BenchCommand() {
    this(BenchSize.USUAL);
  }

  BenchCommand(BenchSize size) {
    this.size = size;
  }

  @Override
  public Integer call() throws IOException {
    try (var folder = TemporaryFolder.make()) {
      var report = new BenchReport();
      for (Measurement measurement : measurements(folder.path())) {
        progress("Measuring: " + measurement.title() + " ...");
        report.add(measurement.title(), measurement.measure(size));
      }
      progress("");
      System.out.print(json ? report.json() : report.text());
    }
    return 0;
  }

  private static List<Measurement> measurements(Path folder) throws IOException {
    Path root = Project.root();
    Path jar = RealRuntimeBackend.jar(root);
    if (!Files.exists(jar)) {
      throw new WrongUsage("there is no " + jar + "; ./vanity builds it");
    }
    return List.of(
        new WarmEngine(),
        new WarmHearing(),
        new ColdEngine(jar, folder.resolve("engine")),
        new LambdaSpeed(root, jar, folder.resolve("lambda.log")));
  }

  private static void progress(String text) {
    if (Boolean.getBoolean("vanity.terminal")) {
      System.err.print("\r\033[K" + text);
    }
  }
}
