package vanity.cli.web;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vanity.cli.home.BackendOptions;
import vanity.cli.home.OwnWordsOption;
import vanity.cli.usage.WrongUsage;
import vanity.cli.web.http.LocalServer;
import vanity.fulfillment.api.Role;
import vanity.simulator.LocalBackend;
import vanity.simulator.PhoneSystem;

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
    checkUsage();
    Path pages = Pages.folder();
    LocalBackend kept = backend.backend(words);
    var lifetime = new Lifetime();
    try (PhoneSystem phones = BackendOptions.phones(kept);
        LocalServer server = serve(pages, kept, phones)) {
      tell(server);
      if (open) {
        Browser.show(server.address() + "/phone");
      }
      lifetime.untilStopped();
    } finally {
      lifetime.allIsClosed();
    }
    return 0;
  }

  private void checkUsage() {
    if (port < 0 || port > MOST_PORTS) {
      throw new WrongUsage(
          "--port %d is not a valid port; use 0 to %d".formatted(port, MOST_PORTS));
    }
  }

  private LocalServer serve(Path pages, LocalBackend kept, PhoneSystem phones) throws IOException {
    var line = new OurLine(kept, phones);
    Role localUser = operator ? Role.OPERATOR : Role.VIEWER;
    try {
      return Site.serve(port, pages, kept.api(), line.telephone(), line.sight(null), localUser);
    } catch (BindException taken) {
      throw new WrongUsage(
          "port %d is taken; stop what uses it, or name another with --port".formatted(port));
    }
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
}
