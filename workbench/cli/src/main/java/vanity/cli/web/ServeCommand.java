package vanity.cli.web;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vanity.cli.home.BackendOptions;
import vanity.cli.home.OwnWordsOption;
import vanity.cli.home.Project;
import vanity.cli.usage.WrongUsage;
import vanity.fulfillment.api.Role;
import vanity.simulator.CallListener;
import vanity.simulator.CallPlan;
import vanity.simulator.LocalBackend;
import vanity.simulator.Office;
import vanity.simulator.PhoneSystem;
import vanity.simulator.ScriptRun;
import vanity.simulator.Transcript;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.Line;
import vanity.simulator.script.Given;

/** The whole system on one port of this machine, until it is stopped. */
@Command(
    description = "The whole system on this machine: / dashboard, /phone softphone, /v1 API.",
    footer = {
      "",
      "Examples:",
      "  ./vanity serve --operator --open",
      "  ./vanity serve --data callers --port 8090"
    })
public final class ServeCommand implements Callable<Integer> {
  private static final int MOST_PORTS = 65_535;
  private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(3);

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "0 for any that is free (default ${DEFAULT-VALUE})")
  private int port;

  @Option(names = "--operator", description = "the local user sees numbers and may erase callers")
  private boolean operator;

  @Option(names = "--open", description = "open the softphone in the browser")
  private boolean open;

  @Mixin private BackendOptions backend = new BackendOptions();
  @Mixin private OwnWordsOption words = new OwnWordsOption();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path pages = Project.root().resolve("dashboard-vue/dist/local");
    checkUsage(pages);
    LocalBackend kept = backend.backend(words);
    var lifetime = new Lifetime();
    try (PhoneSystem phones = BackendOptions.phones(kept);
        LocalServer server = serve(pages, kept, phones)) {
      tell(server);
      openSoftphone(server.address() + "/phone");
      lifetime.untilStopped();
    } finally {
      lifetime.allIsClosed();
    }
    return 0;
  }

  private void checkUsage(Path pages) {
    if (port < 0 || port > MOST_PORTS) {
      throw new WrongUsage(
          "--port %d is not a valid port; use 0 to %d".formatted(port, MOST_PORTS));
    }
    if (!Files.isDirectory(pages)) {
      throw new WrongUsage(
          "the pages are not built: run npm ci and npm run build:local -w dashboard-vue");
    }
  }

  private LocalServer serve(Path pages, LocalBackend kept, PhoneSystem phones) throws IOException {
    Role localUser = operator ? Role.OPERATOR : Role.VIEWER;
    try {
      return Site.serve(port, pages, kept.api(), telephone(kept, phones), flow(phones), localUser);
    } catch (BindException taken) {
      throw new WrongUsage(
          "port %d is taken; stop what uses it, or name another with --port".formatted(port));
    }
  }

  private static String flow(PhoneSystem phones) throws IOException {
    // With a queue, as no branch leads to it elsewhere.
    return FlowJson.of(phones.sheets(new Office(false, Given.Agents.OPEN)));
  }

  private static Telephone telephone(LocalBackend kept, PhoneSystem phones) {
    return (call, line, events) ->
        call(call.fresh() ? phones.with(kept.withoutCallers()) : phones, call, line, events);
  }

  private static void call(PhoneSystem phones, Dialled call, Line line, CallListener events) {
    var clock = new CallClock(Instant.now());
    var plan =
        new CallPlan(
            UUID.randomUUID().toString(),
            ScriptRun.number(call.from()),
            clock.instant(),
            call.office(),
            call.switches());
    phones.call(plan, line, new Transcript(clock, events));
  }

  private void tell(LocalServer server) {
    System.out.printf(
        """
        Last callers  %1$s/
        Softphone     %1$s/phone
        API           %1$s/v1/callers
        You are %2$s. Stop with Ctrl-C.
        """,
        server.address(), operator ? "an operator" : "a viewer (see numbers with --operator)");
  }

  private void openSoftphone(String address) {
    if (open && !Browser.open(address)) {
      System.err.println("vanity: no browser was found to open; go to " + address);
    }
  }

  /** Lets the program run until it is asked to stop, and the stop wait until all is closed. */
  private static final class Lifetime {
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    void untilStopped() throws InterruptedException {
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
      stopping.await();
    }

    void allIsClosed() {
      closed.countDown();
    }

    private void stop() {
      stopping.countDown();
      try {
        if (!closed.await(TIME_TO_CLOSE.toSeconds(), TimeUnit.SECONDS)) {
          System.err.println("vanity: something did not close in time and was cut off");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
