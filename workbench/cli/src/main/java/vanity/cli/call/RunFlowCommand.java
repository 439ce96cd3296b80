package vanity.cli.call;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vanity.cli.home.StubOptions;
import vanity.cli.usage.WrongUsage;
import vanity.cli.web.SoftphoneWindow;
import vanity.simulator.Office;
import vanity.simulator.StubbedFlow;

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
      "  ./vanity run-flow main.json --web",
      "  ./vanity run-flow main.json --stub stubs.json --script hello.call"
    })
public final class RunFlowCommand implements Callable<Integer> {
  private static final String BANNER =
      """
      Type words, or keys (0-9 * #), or an empty line for silence.
      ? shows what can be said; Ctrl-D hangs up.
      Lambdas, hours, metrics, bots and other flows are stubs: --stub says what they answer.
      """;

  private static final Set<String> WITH_WEB =
      Set.of("--web", "--stub", "--allow-commands", "--script");

  @Parameters(paramLabel = "FILE", description = "a flow in the Flow language")
  private @Nullable Path file;

  @Option(
      names = "--web",
      description = "open it in the softphone, with its stubs to edit beside it")
  private boolean web;

  @Spec private CommandSpec spec;

  @Mixin private StubOptions stubs = new StubOptions();
  @Mixin private CallerOptions caller = new CallerOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path flow = Objects.requireNonNull(file);
    return web ? browsed(flow) : played(flow);
  }

  private int played(Path flow) throws IOException {
    var guide =
        new CallerOptions.Guide(BANNER, Sayable::anywhere, () -> new Phrases(List.of()), "");
    return caller.call(StubbedFlow.read(flow, stubs.read()), Office.PLAIN, guide);
  }

  private int browsed(Path flow) throws IOException, InterruptedException {
    for (OptionSpec given : spec.commandLine().getParseResult().matchedOptions()) {
      if (!WITH_WEB.contains(given.longestName())) {
        throw new WrongUsage(
            given.longestName() + " has no meaning with --web; choose it in the softphone");
      }
    }
    SoftphoneWindow.onFlow(flow, stubs, caller.readyScript().orElse(null));
    return 0;
  }
}
