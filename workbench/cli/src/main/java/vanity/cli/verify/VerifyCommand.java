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
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sts.StsClient;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;
import vanity.cli.account.Finding.Level;
import vanity.cli.account.LiveStack;

/** Tells after a deployment whether the line answers. */
@Command(
    description = {
      "Tells after a deployment whether the line answers: phone, bot, function and page.",
      "Amazon Connect makes some calls to it, which takes minutes and leaves their callers in the table."
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
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int status = asked(out);
    out.flush();
    return status;
  }

  private int asked(PrintStream out) throws IOException {
    try (Clients clients = Clients.in(Clients.usualRegion())) {
      clients.findCredentials();
      String account =
          clients
              .client(StsClient.class, StsClient::builder)
              .getCallerIdentity(call -> {})
              .account();
      Optional<LiveStack> live = LiveStack.named(stack, clients);
      if (live.isEmpty()) {
        return tell(
            out,
            List.of(
                Finding.blocker(
                    "stack",
                    "there is no %s in %s of %s".formatted(stack, clients.region(), account),
                    "Give --stack NAME, and AWS_REGION")));
      }
      Line line = Line.of(live.get(), clients, account);
      return folder == null ? verified(clients, line, out) : written(line, folder, out);
    } catch (SdkClientException unable) {
      return tell(
          out,
          List.of(
              Finding.blocker(
                  "credentials",
                  "there are none, or no region",
                  "Run aws sso login, or set AWS_PROFILE and AWS_REGION")));
    }
  }

  private int verified(Clients clients, Line line, PrintStream out) {
    var verification = new Verification(clients, line);
    if (!silent) {
      verification.makeCalls(pause);
    }
    int status = tell(out, verification.findings());
    verification.facts().forEach(fact -> out.println(fact.line()));
    return status;
  }

  private static int tell(PrintStream out, List<Finding> findings) {
    findings.forEach(finding -> out.println(finding.line("fault")));
    return findings.stream().anyMatch(it -> it.level() == Level.BLOCKER) ? 1 : 0;
  }

  private static int written(Line line, Path folder, PrintStream out) throws IOException {
    Files.createDirectories(folder);
    for (CallCase call : new CallCases(line, new CaseWriter.Dialect(true, true)).all()) {
      Path file = folder.resolve(call.name() + ".json");
      Files.writeString(file, call.json());
      out.println(Finding.ok("call " + call.name(), file.toString()).line("fault"));
      out.println(Verification.unsaid(call).line("fault"));
    }
    return 0;
  }
}
