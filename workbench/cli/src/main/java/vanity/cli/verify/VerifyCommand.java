package vanity.cli.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;
import vanity.cli.account.Finding.Level;
import vanity.cli.account.Identity;
import vanity.cli.account.LiveStack;

/** Tells after a deployment whether the line answers. */
@Command(
    description = {
      "Tells after a deployment whether the line answers: phone, bot, function and page.",
      "Amazon Connect makes some calls to it, which takes minutes and leaves their callers in the"
          + " table."
    },
    footer = {
      "",
      "Examples:",
      "  ./vanity verify",
      "  ./vanity verify --stack vanity-line-test --no-calls"
    })
public final class VerifyCommand implements Callable<Integer> {
  private final Consumer<Duration> pause;

  @Option(
      names = "--stack",
      paramLabel = "NAME",
      defaultValue = "vanity-line-main",
      description = "the deployed stack (default ${DEFAULT-VALUE})")
  private String stack = "";

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "only write the Connect test cases into this folder")
  private @Nullable Path folder;

  @Option(names = "--no-calls", description = "ask only, and let Amazon Connect make no calls")
  private boolean silent;

  public VerifyCommand() {
    this(length -> LockSupport.parkNanos(length.toNanos()));
  }

  /**
   * @param pause waits between two questions about a call that is being made
   */
  public VerifyCommand(Consumer<Duration> pause) {
    this.pause = pause;
  }

  @Override
  public Integer call() throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var asking = new Asking(finding -> out.println(finding.line("fault")));
    try (Clients clients = Clients.in(Identity.region())) {
      ask(clients, Identity.account(clients), asking)
          .map(Fact::lines)
          .ifPresent(lines -> lines.forEach(out::println));
    } catch (Identity.Unknown unknown) {
      asking.found(unknown.finding());
    }
    return asking.findings().stream().anyMatch(it -> it.level() == Level.BLOCKER) ? 1 : 0;
  }

  /** What was settled; empty if the line was not asked. */
  private Optional<List<Fact>> ask(Clients clients, String account, Asking asking)
      throws IOException {
    Optional<Line> line = line(clients, account, asking);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    if (folder != null) {
      write(line.get(), folder, asking);
      return Optional.empty();
    }
    var verification = new Verification(clients, line.get(), asking);
    verification.ask();
    if (!silent) {
      verification.makeCalls(pause);
    }
    return Optional.of(verification.facts());
  }

  private Optional<Line> line(Clients clients, String account, Asking asking) {
    var found = new AtomicReference<Optional<Line>>(Optional.empty());
    asking.about(
        "stack",
        () -> {
          found.set(LiveStack.named(stack, clients).map(live -> Line.of(live, clients, account)));
          return found.get().isPresent()
              ? List.of()
              : List.of(
                  Finding.blocker(
                      "stack",
                      "there is no %s in %s of %s".formatted(stack, clients.region(), account),
                      "Give --stack NAME, and AWS_REGION"));
        });
    return found.get();
  }

  private static void write(Line line, Path folder, Asking asking) throws IOException {
    Files.createDirectories(folder);
    for (CallCase call : new CallCases(line, new CaseWriter.Dialect(true, true)).all()) {
      Path file = folder.resolve(call.name() + ".json");
      Files.writeString(file, call.json());
      asking.found(Finding.ok("call " + call.name(), file.toString()));
      asking.found(Verification.unsaid(call));
    }
  }
}
