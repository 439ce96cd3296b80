package vanity.cli.call;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import vanity.simulator.file.TextFile;
import vanity.simulator.stub.StubProblem;
import vanity.simulator.stub.Stubs;

/** Plays anyone's contact flow. */
@Command(
    description = "Plays any Connect flow, with Lambdas, hours and Lex stubbed.",
    footer = {
      "",
      "Without --stub: Lambdas answer {}, hours are open, agents are there and nobody waits,",
      "a bot understands the names of the block's intents, a view shows its first action,",
      "tasks, cases and profiles go on at Success, a queue flow starts with a queue,",
      "transfers to queues and other flows end the play. What is missing is said as STUB.",
      "",
      "Examples:",
      "  ./vanity run-flow main.json",
      "  ./vanity run-flow main.json --stub stubs.json --script hello.call"
    })
public final class RunFlowCommand implements Callable<Integer> {
  private static final String BANNER =
      """
      Type words, or keys (0-9 * #), or an empty line for silence; ? says what can be said;
      end of input hangs up.
      Lambdas, hours, metrics, bots and other flows are stubs: --stub says what they answer.
      """;

  @Parameters(paramLabel = "FILE", description = "a flow in the Flow language")
  private @Nullable Path file;

  @Option(
      names = "--stub",
      paramLabel = "FILE",
      description = "what Lambdas, hours, metrics, bots and other flows answer")
  private @Nullable Path stub;

  @Option(
      names = "--allow-commands",
      description = "run the programs that the stub file names as Lambdas")
  private boolean commands;

  @Mixin private CallerOptions caller = new CallerOptions();

  @Override
  public Integer call() throws IOException {
    var flow = StubbedFlow.read(Objects.requireNonNull(file), stubs());
    var guide =
        new CallerOptions.Guide(BANNER, Sayable::anywhere, () -> new Phrases(List.of()), "");
    return caller.call(flow, Office.PLAIN, guide);
  }

  private Stubs stubs() throws IOException {
    if (stub == null) {
      return Stubs.NONE;
    }
    try {
      Path folder = stub.toAbsolutePath().getParent();
      return allowed(Stubs.read(TextFile.read(stub), folder == null ? Path.of("") : folder));
    } catch (StubProblem e) {
      throw new WrongUsage(stub + ": " + e.getMessage());
    }
  }

  private Stubs allowed(Stubs stubs) {
    if (!commands && !stubs.commands().isEmpty()) {
      throw new WrongUsage(
          "%s: the Lambda '%s' is a program of this machine; run it with --allow-commands"
              .formatted(stub, stubs.commands().getFirst()));
    }
    return stubs;
  }
}
