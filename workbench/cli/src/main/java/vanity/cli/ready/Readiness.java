package vanity.cli.ready;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.lexmodelsv2.LexModelsV2Client;
import software.amazon.awssdk.services.sts.StsClient;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;
import vanity.cli.account.LiveStack;

/** Asks an account about everything that a deployment of this assembly needs. */
final class Readiness {
  private static final String LOG_IN =
      "Run aws sso login, or set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";

  private final Assembly assembly;

  Readiness(Assembly assembly) {
    this.assembly = assembly;
  }

  /** All findings; one alone where nothing can be asked. */
  List<Finding> findings() {
    String region;
    try {
      region = assembly.region().orElseGet(Clients::usualRegion);
    } catch (SdkClientException none) {
      return List.of(
          Finding.blocker("region", "none is named", "Give -c region=REGION, or set AWS_REGION"));
    }
    try (Clients clients = Clients.in(region)) {
      return ask(clients);
    }
  }

  private List<Finding> ask(Clients clients) {
    String account;
    try {
      clients.findCredentials();
      account =
          clients
              .client(StsClient.class, StsClient::builder)
              .getCallerIdentity(call -> {})
              .account();
    } catch (SdkClientException none) {
      return List.of(
          Finding.blocker("credentials", "there are none that AWS could be asked with", LOG_IN));
    } catch (AwsServiceException refused) {
      return List.of(
          Finding.blocker("credentials", "AWS refuses them: " + Asking.code(refused), LOG_IN));
    }
    return assembly.account().filter(it -> !it.equals(account)).isPresent()
        ? List.of(
            Finding.blocker(
                "account",
                "the credentials are of %s, the instance is in %s"
                    .formatted(account, assembly.account().get()),
                "Use those of the instance's account"))
        : all(clients, account);
  }

  private List<Finding> all(Clients clients, String account) {
    var asking = new Asking();
    asking.one("account", () -> Finding.ok("account", account + ", as it should be"));
    asking.one("region", () -> region(clients));
    Plan plan = Plan.of(assembly, account, clients.region());
    Optional<LiveStack> stack = stack(clients, asking);
    var of = new AccountChecks(clients, plan, stack);
    asking.one("bootstrap", () -> of.bootstrap(assembly));
    asking.one("stack", of::stack);
    asking.one("leftovers", of::leftovers);
    asking.one("functions", of::concurrency);
    connect(clients, plan, stack, asking);
    var names = new NameChecks(clients, plan, stack, instance(clients, plan, stack));
    asking.about("flow name", names::flow);
    asking.one("bot name", names::bot);
    if (plan.signInDomain().isPresent()) {
      asking.one("sign-in name", names::signIn);
    }
    if (plan.hasPage()) {
      var page = new PageChecks(clients, plan, stack);
      asking.about("page names", page::names);
      asking.about("certificate", page::certificate);
      asking.one("CloudFront", page::verified);
    }
    asking.about("key", new KeyChecks(clients, plan)::keys);
    return asking.findings();
  }

  private static void connect(
      Clients clients, Plan plan, Optional<LiveStack> stack, Asking asking) {
    var instance = new InstanceChecks(clients, plan, stack);
    asking.about("instance", instance::instance);
    asking.one("calls at once", instance::callsAtOnce);
    asking.one("recordings", instance::recordings);
    asking.one("flow log", instance::flowLog);
    var number = new NumberChecks(clients, plan, stack, instance.arn());
    asking.about("number", number::number);
  }

  private static Optional<String> instance(Clients clients, Plan plan, Optional<LiveStack> stack) {
    return new InstanceChecks(clients, plan, stack).arn();
  }

  private Optional<LiveStack> stack(Clients clients, Asking asking) {
    var found =
        new java.util.concurrent.atomic.AtomicReference<Optional<LiveStack>>(Optional.empty());
    asking.about(
        "stack",
        () -> {
          found.set(LiveStack.named(assembly.stackName(), clients));
          return List.of();
        });
    return found.get();
  }

  // What the SDK knows of regions is as old as the SDK, so a region that it does not know is no
  // blocker. SnapStart has no list; it is in every region that has Amazon Connect.
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
