package vanity.cli.ready;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.lexmodelsv2.LexModelsV2Client;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;
import vanity.cli.account.Identity;
import vanity.cli.account.LiveStack;

/** Asks an account about everything that a deployment of this assembly needs. */
final class Readiness {
  private final Assembly assembly;
  private final Asking asking;

  Readiness(Assembly assembly, Asking asking) {
    this.assembly = assembly;
    this.asking = asking;
  }

  /** Asks everything; where nothing can be asked, there is one finding alone. */
  void ask() {
    try {
      String region = assembly.region().isPresent() ? assembly.region().get() : Identity.region();
      try (Clients clients = Clients.in(region)) {
        ask(clients, Identity.account(clients));
      }
    } catch (Identity.Unknown unknown) {
      asking.found(unknown.finding());
    }
  }

  private void ask(Clients clients, String account) {
    if (assembly.account().filter(it -> !it.equals(account)).isPresent()) {
      asking.found(
          Finding.blocker(
              "account",
              "the credentials are of %s, the instance is in %s"
                  .formatted(account, assembly.account().get()),
              "Use those of the instance's account"));
      return;
    }
    asking.found(Finding.ok("account", account + ", as it should be"));
    asking.found(region(clients));
    all(clients, Plan.of(assembly, account, clients.region()));
  }

  private void all(Clients clients, Plan plan) {
    Optional<LiveStack> stack = stack(clients);
    var of = new AccountChecks(clients, plan, stack);
    asking.one("bootstrap", () -> of.bootstrap(assembly));
    asking.one("stack", of::stack);
    asking.one("leftovers", of::leftovers);
    asking.one("functions", of::concurrency);
    var instance = new InstanceChecks(clients, plan, stack);
    connect(instance);
    asking.about("number", new NumberChecks(clients, plan, stack, instance.arn())::number);
    var names = new NameChecks(clients, plan, stack, instance.arn());
    asking.about("flow name", names::flow);
    asking.about("bot name", names::bot);
    if (plan.hasPage()) {
      asking.one("sign-in name", names::signIn);
      page(new PageChecks(clients, plan, stack));
    } else {
      asking.found(Finding.note("page", "it is left out, so nothing is asked about it"));
    }
    asking.about("key", new KeyChecks(clients, plan)::keys);
  }

  private void connect(InstanceChecks instance) {
    asking.about("instance", instance::instance);
    asking.one("calls at once", instance::callsAtOnce);
    asking.one("recordings", instance::recordings);
    asking.one("flow log", instance::flowLog);
  }

  private void page(PageChecks page) {
    asking.about("page names", page::names);
    asking.about("certificate", page::certificate);
    asking.about("domain", page::records);
    asking.one("CloudFront", page::verified);
  }

  private Optional<LiveStack> stack(Clients clients) {
    var found = new AtomicReference<Optional<LiveStack>>(Optional.empty());
    asking.about(
        "stack",
        () -> {
          found.set(LiveStack.named(assembly.stackName(), clients));
          return List.of();
        });
    return found.get();
  }

  // What the SDK knows of regions is as old as the SDK, so a region that it does not know
  // does not block. SnapStart has no list; it is in every region that has Amazon Connect.
  private static Finding region(Clients clients) {
    String region = clients.region();
    boolean known =
        ConnectClient.serviceMetadata().regions().stream().anyMatch(it -> it.id().equals(region))
            && LexModelsV2Client.serviceMetadata().regions().stream()
                .anyMatch(it -> it.id().equals(region));
    return known
        ? Finding.ok("region", region + " has Amazon Connect, Amazon Lex V2 and SnapStart")
        : Finding.warning(
            "region",
            region + " is not known to have Amazon Connect and Amazon Lex V2",
            "Look at AWS's list of services by region, or give another region");
  }
}
