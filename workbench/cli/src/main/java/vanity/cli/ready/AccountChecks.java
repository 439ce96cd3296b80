package vanity.cli.ready;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.AccountLimit;
import software.amazon.awssdk.services.resourcegroupstaggingapi.ResourceGroupsTaggingApiClient;
import software.amazon.awssdk.services.resourcegroupstaggingapi.model.ResourceTagMapping;
import software.amazon.awssdk.services.resourcegroupstaggingapi.model.TagFilter;
import software.amazon.awssdk.services.ssm.SsmClient;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;
import vanity.cli.account.LiveStack;

/** What has to be right about account and region before anything is made. */
final class AccountChecks {
  /** What Lambda insists on leaving to functions that reserve nothing. */
  private static final int LEFT_FOR_OTHERS = 100;

  private final Clients clients;
  private final Plan plan;
  private final Optional<LiveStack> stack;

  AccountChecks(Clients clients, Plan plan, Optional<LiveStack> stack) {
    this.clients = clients;
    this.plan = plan;
    this.stack = stack;
  }

  Finding bootstrap(Assembly assembly) {
    SsmClient parameters = clients.client(SsmClient.class, SsmClient::builder);
    String bootstrap =
        "Run: npx cdk bootstrap aws://%s/%s".formatted(plan.account(), plan.region());
    Optional<Integer> version =
        Asking.find(() -> parameters.getParameter(call -> call.name(assembly.bootstrapParameter())))
            .map(answer -> Integer.valueOf(answer.parameter().value()));
    if (version.isEmpty()) {
      return Finding.blocker("bootstrap", "account and region are not bootstrapped", bootstrap);
    }
    return version.get() >= assembly.bootstrapVersion()
        ? Finding.ok("bootstrap", "version " + version.get())
        : Finding.blocker(
            "bootstrap",
            "version %d, and %d is needed".formatted(version.get(), assembly.bootstrapVersion()),
            bootstrap);
  }

  Finding stack() {
    if (stack.isEmpty()) {
      return Finding.ok("stack", plan.stackName() + " is not there yet");
    }
    LiveStack live = stack.get();
    String state =
        "%s is in state %s%s"
            .formatted(
                live.name(), live.status(), live.reason().isEmpty() ? "" : ": " + live.reason());
    return switch (live.status()) {
      case "CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE" ->
          Finding.ok("stack", state);
      case "CREATE_FAILED", "UPDATE_FAILED" ->
          Finding.warning(
              "stack",
              state,
              "Mend what its events name; deploying with --no-rollback goes on from here");
      case "ROLLBACK_COMPLETE" ->
          Finding.warning(
              "stack", state, "Deploying deletes it first; what it kept is listed under leftovers");
      case "UPDATE_ROLLBACK_FAILED" ->
          Finding.blocker(
              "stack",
              state,
              "Run: aws cloudformation continue-update-rollback --stack-name " + live.name());
      case String busy when busy.endsWith("_IN_PROGRESS") ->
          Finding.blocker("stack", state, "Wait until it is done");
      default ->
          Finding.blocker(
              "stack",
              state,
              "Run: aws cloudformation delete-stack --stack-name %s, and look at its events"
                  .formatted(live.name()));
    };
  }

  Finding leftovers() {
    ResourceGroupsTaggingApiClient tags =
        clients.client(
            ResourceGroupsTaggingApiClient.class, ResourceGroupsTaggingApiClient::builder);
    List<String> left = new ArrayList<>();
    tags
        .getResourcesPaginator(call ->
            call.tagFilters(TagFilter.builder().key("deployment").values(plan.stackName()).build()))
        .resourceTagMappingList()
        .stream()
        .map(ResourceTagMapping::resourceARN)
        .filter(arn -> stack.isEmpty() || !stack.get().owns(arn))
        .filter(arn -> !plan.names(arn))
        .forEach(left::add);
    return left.isEmpty()
        ? Finding.ok("leftovers", "nothing of an earlier deployment lies about")
        : Finding.warning(
            "leftovers",
            left.size() + " of an earlier deployment: " + String.join(", ", left),
            "Delete them, or go on with the instance and the number by giving their ARNs"
                + " (connectInstanceArn, phoneNumberArn)");
  }

  Finding concurrency() {
    LambdaClient lambda = clients.client(LambdaClient.class, LambdaClient::builder);
    AccountLimit limit = lambda.getAccountSettings(call -> {}).accountLimit();
    int reserved = stack.isEmpty() ? plan.reservedConcurrency() : 0;
    int left = limit.unreservedConcurrentExecutions() - reserved;
    String now = "%d calls of functions at once".formatted(limit.concurrentExecutions());
    if (plan.reservedConcurrency() > 0 && left < LEFT_FOR_OTHERS) {
      return Finding.blocker(
          "functions",
          "%s, %d of them unreserved: reserving %d would leave less than %d to others"
              .formatted(now, limit.unreservedConcurrentExecutions(), reserved, LEFT_FOR_OTHERS),
          "Leave reservedConcurrency out, or ask for more (quota L-B99A9384 of lambda)");
    }
    return limit.concurrentExecutions() < LEFT_FOR_OTHERS
        ? Finding.warning(
            "functions", now, "Ask for more before many call (quota L-B99A9384 of lambda)")
        : Finding.ok("functions", now);
  }
}
