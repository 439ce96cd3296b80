package vanity.cli.ready;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DomainDescriptionType;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.ContactFlowSummary;
import software.amazon.awssdk.services.lexmodelsv2.LexModelsV2Client;
import software.amazon.awssdk.services.lexmodelsv2.model.BotSummary;
import vanity.cli.account.Arns;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;
import vanity.cli.account.LiveStack;
import vanity.cli.account.Quotas;

/** Whether the names that the deployment gives are free, or its own. */
final class NameChecks {
  private static final String OTHER_STAGE = "Delete it, or give another stage";

  /** Bots an account may have, by Amazon Lex's page of quotas. */
  private static final int MOST_BOTS = 100;

  private final Clients clients;
  private final Plan plan;
  private final Optional<LiveStack> stack;
  private final Optional<String> instanceArn;

  NameChecks(Clients clients, Plan plan, Optional<LiveStack> stack, Optional<String> instanceArn) {
    this.clients = clients;
    this.plan = plan;
    this.stack = stack;
    this.instanceArn = instanceArn;
  }

  List<Finding> flow() {
    if (instanceArn.isEmpty()) {
      return List.of();
    }
    String instance = instanceArn.get();
    ConnectClient connect = clients.client(ConnectClient.class, ConnectClient::builder);
    List<ContactFlowSummary> all = new ArrayList<>();
    connect
        .listContactFlowsPaginator(call -> call.instanceId(Arns.id(instance)))
        .contactFlowSummaryList()
        .forEach(all::add);
    Optional<ContactFlowSummary> same =
        all.stream().filter(flow -> plan.flowName().equals(flow.name())).findFirst();
    if (same.isPresent()) {
      boolean ours = new OurFlow(connect, plan).is(same.get().arn());
      return List.of(named("flow name", plan.flowName(), ours));
    }
    return List.of(
        named("flow name", plan.flowName()),
        InstanceChecks.room(
            "flows",
            new Quotas(clients).ofInstance(Quotas.FLOWS, instance),
            all.size(),
            Quotas.FLOWS,
            instance));
  }

  /** Nobody can be asked how many bots an account may have; what Amazon documents may be raised. */
  List<Finding> bot() {
    LexModelsV2Client lex = clients.client(LexModelsV2Client.class, LexModelsV2Client::builder);
    String name = plan.botName().orElse("");
    List<BotSummary> all =
        lex.listBotsPaginator(call -> {}).stream()
            .flatMap(page -> page.botSummaries().stream())
            .toList();
    Optional<BotSummary> same = all.stream().filter(bot -> name.equals(bot.botName())).findFirst();
    if (same.isPresent()) {
      return List.of(named("bot name", name, isOurs(same.get().botId())));
    }
    return all.size() < MOST_BOTS
        ? List.of(named("bot name", name))
        : List.of(
            named("bot name", name),
            Finding.warning(
                "bots",
                "%d are there, and an account has %d unless it asked for more"
                    .formatted(all.size(), MOST_BOTS),
                "Ask Amazon Lex for more, or delete one that nobody uses"));
  }

  Finding signIn() {
    CognitoIdentityProviderClient cognito =
        clients.client(CognitoIdentityProviderClient.class, CognitoIdentityProviderClient::builder);
    String domain = plan.signInDomain().orElse("");
    return Optional.ofNullable(
            cognito.describeUserPoolDomain(call -> call.domain(domain)).domainDescription())
        .map(DomainDescriptionType::userPoolId)
        .map(pool -> named("sign-in name", domain, isOurs(pool)))
        .orElseGet(() -> named("sign-in name", domain));
  }

  private boolean isOurs(String id) {
    return stack.filter(it -> it.owns(id)).isPresent();
  }

  static Finding named(String subject, String name) {
    return Finding.ok(subject, "'%s' is free".formatted(name));
  }

  static Finding named(String subject, String name, boolean ours) {
    return ours
        ? Finding.ok(subject, "'%s' is this deployment's".formatted(name))
        : Finding.blocker(subject, "'%s' is taken".formatted(name), OTHER_STAGE);
  }
}
