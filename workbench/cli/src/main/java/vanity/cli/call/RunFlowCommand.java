package vanity.cli.call;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanity.cli.usage.WrongUsage;
import vanity.simulator.Office;
import vanity.simulator.StubbedFlow;
import vanity.simulator.TextFile;
import vanity.simulator.stub.StubProblem;
import vanity.simulator.stub.Stubs;

/** Plays anyone's contact flow. */
@Command(description = "Plays any Connect flow, with Lambdas, hours and Lex stubbed.")
public final class RunFlowCommand implements Callable<Integer> {
  private static final String BANNER =
      """
      Type words, or keys (0-9 * #), or an empty line for silence; end of input hangs up.
      Lambdas, hours, metrics, bots and other flows are stubs: --stub says what they answer.
      """;

  @Parameters(paramLabel = "FILE", description = "a flow in the Flow language")
  private @Nullable Path file;

  @Option(
      names = "--stub",
      paramLabel = "FILE",
      description = "what Lambdas, hours, metrics, bots and other flows answer")
  private @Nullable Path stub;

  @Mixin private CallerOptions caller = new CallerOptions();

  @Override
  public Integer call() throws IOException {
    var flow = StubbedFlow.read(Objects.requireNonNull(file), stubs());
    return caller.call(flow, Office.PLAIN, BANNER);
  }

  private Stubs stubs() throws IOException {
    if (stub == null) {
      return Stubs.NONE;
    }
    try {
      Path folder = stub.toAbsolutePath().getParent();
      return Stubs.read(TextFile.read(stub), folder == null ? Path.of("") : folder);
    } catch (StubProblem e) {
      throw new WrongUsage(stub + ": " + e.getMessage());
    }
  }
}
