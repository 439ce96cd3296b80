package vanity.cli.home;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vanity.cli.usage.WrongUsage;
import vanity.simulator.file.TextFile;
import vanity.simulator.stub.StubProblem;
import vanity.simulator.stub.Stubs;

/** What answers a flow that is played alone. */
public final class StubOptions {
  private static final String NONE = "{}";

  @Option(
      names = "--stub",
      paramLabel = "FILE",
      description = "what Lambdas, hours, metrics, bots and other flows answer")
  private @Nullable Path stub;

  @Option(
      names = "--allow-commands",
      description = "run the programs that the stub file names as Lambdas")
  private boolean commands;

  /** The file as it is written, an empty object without one. */
  public String text() throws IOException {
    return stub == null ? NONE : TextFile.read(stub);
  }

  public Stubs read() throws IOException {
    try {
      return read(text());
    } catch (StubProblem e) {
      throw new WrongUsage(stub + ": " + e.getMessage());
    }
  }

  /**
   * What another text says in the file's place.
   *
   * @throws StubProblem naming the entry that cannot be used
   */
  public Stubs read(String text) {
    Path folder = stub == null ? null : stub.toAbsolutePath().getParent();
    Stubs stubs = Stubs.read(text, folder == null ? Path.of("") : folder);
    if (!commands && !stubs.commands().isEmpty()) {
      throw new StubProblem(
          "the Lambda '%s' is a program of this machine; run it with --allow-commands"
              .formatted(stubs.commands().getFirst()));
    }
    return stubs;
  }
}
