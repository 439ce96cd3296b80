package vanity.cli.ready;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.Instance;
import software.amazon.awssdk.services.connect.model.InstanceAttributeType;
import software.amazon.awssdk.services.connect.model.InstanceStatus;
import software.amazon.awssdk.services.connect.model.InstanceStorageResourceType;
import software.amazon.awssdk.services.connect.model.InstanceSummary;
import vanity.cli.account.Arns;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;
import vanity.cli.account.LiveStack;
import vanity.cli.account.Quotas;

/** Whether the Amazon Connect instance that is there, or will be, can take the line. */
final class InstanceChecks {
  private final ConnectClient connect;
  private final Quotas quotas;
  private final Plan plan;
  private final Optional<LiveStack> stack;

  InstanceChecks(Clients clients, Plan plan, Optional<LiveStack> stack) {
    connect = clients.client(ConnectClient.class, ConnectClient::builder);
    quotas = new Quotas(clients);
    this.plan = plan;
    this.stack = stack;
  }

  /** The instance that is deployed into, if it is there by now. */
  Optional<String> arn() {
    return plan.instanceArn()
        .or(() -> stack.flatMap(it -> it.ofType("AWS::Connect::Instance").stream().findFirst()));
  }

  List<Finding> instance() {
    return arn().map(this::existing).orElseGet(this::planned);
  }

  private List<Finding> existing(String arn) {
    Optional<Instance> found =
        Asking.find(
            () -> connect.describeInstance(call -> call.instanceId(Arns.id(arn))).instance());
    if (found.isEmpty()) {
      return List.of(
          Finding.blocker(
              "instance",
              arn + " does not exist",
              "Give the ARN of one of: aws connect list-instances"));
    }
    Instance instance = found.get();
    if (instance.instanceStatus() != InstanceStatus.ACTIVE) {
      return List.of(
          Finding.blocker(
              "instance",
              "%s is in state %s".formatted(arn, instance.instanceStatusAsString()),
              "Wait until it is ACTIVE, or give another"));
    }
    if (!Boolean.TRUE.equals(instance.inboundCallsEnabled())) {
      return List.of(
          Finding.blocker(
              "instance",
              instance.instanceAlias() + " takes no inbound calls",
              "Switch them on in its console under Telephony"));
    }
    return List.of(
        Finding.ok("instance", instance.instanceAlias() + " is active and takes inbound calls"));
  }

  private List<Finding> planned() {
    List<InstanceSummary> all = new ArrayList<>();
    connect.listInstancesPaginator(call -> {}).instanceSummaryList().forEach(all::add);
    String alias = plan.newInstance().orElse("");
    var findings = new ArrayList<Finding>();
    if (all.stream().anyMatch(it -> alias.equals(it.instanceAlias()))) {
      findings.add(
          Finding.blocker(
              "instance",
              "this account has an instance %s already".formatted(alias),
              "Deploy into it with connectInstanceArn, or give another instanceAlias"));
    } else {
      findings.add(
          Finding.note(
              "instance",
              "%s is going to be made; whether anybody in the world has that name cannot be asked"
                  .formatted(alias)));
    }
    findings.add(
        room("instances", quotas.ofAccount(Quotas.INSTANCES), all.size(), Quotas.INSTANCES, ""));
    return findings;
  }

  /** Whether one more fits. */
  static Finding room(
      String subject, Optional<Integer> quota, int there, String code, String instanceArn) {
    if (quota.isEmpty()) {
      return Finding.note(subject, "how many there may be is not told; there are " + there);
    }
    String told = "%d of %d are there".formatted(there, quota.get());
    return there < quota.get()
        ? Finding.ok(subject, told)
        : Finding.blocker(subject, told, Quotas.askFor(code, there + 1, instanceArn));
  }

  Finding callsAtOnce() {
    Optional<Integer> quota =
        arn()
            .map(arn -> quotas.ofInstance(Quotas.CALLS_AT_ONCE, arn))
            .orElseGet(() -> quotas.ofAccount(Quotas.CALLS_AT_ONCE));
    String instance = arn().orElse("");
    if (quota.isEmpty()) {
      return Finding.note("calls at once", "how many there may be is not told");
    }
    if (quota.get() == 0) {
      return Finding.blocker(
          "calls at once",
          "0 calls may be active: everything could be deployed, and no call would start",
          Quotas.askFor(Quotas.CALLS_AT_ONCE, 10, instance));
    }
    return instance.isEmpty()
        ? Finding.note(
            "calls at once",
            "%d in an instance by default; a new instance may have 0, so ask again once it is there"
                .formatted(quota.get()))
        : Finding.ok("calls at once", quota.get() + " may be active");
  }

  Finding recordings() {
    if (!plan.records()) {
      return Finding.ok("recordings", "callers are not asked for them");
    }
    if (plan.newInstance().isPresent()) {
      return Finding.ok("recordings", "the new instance gets a bucket");
    }
    return connect
            .listInstanceStorageConfigs(call ->
                call.instanceId(Arns.id(arn().orElse("")))
                    .resourceType(InstanceStorageResourceType.CALL_RECORDINGS))
            .storageConfigs()
            .isEmpty()
        ? Finding.warning(
            "recordings",
            "the instance keeps none: callers would be asked, and nothing recorded",
            "Switch call recordings on in its console under Data storage")
        : Finding.ok("recordings", "the instance keeps them");
  }

  Finding flowLog() {
    if (!plan.logsTheFlow()) {
      return Finding.ok("flow log", "not asked for");
    }
    if (plan.newInstance().isPresent()) {
      return Finding.ok("flow log", "the new instance writes one");
    }
    String on =
        connect
            .describeInstanceAttribute(call ->
                call.instanceId(Arns.id(arn().orElse("")))
                    .attributeType(InstanceAttributeType.CONTACTFLOW_LOGS))
            .attribute()
            .value();
    return "true".equals(on)
        ? Finding.ok("flow log", "the instance writes it")
        : Finding.warning(
            "flow log",
            "the instance writes none, whatever flowLogging says",
            "Switch flow logs on in its console under Flows");
  }
}
