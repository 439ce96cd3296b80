package vanity.cli.ready;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.ClaimedPhoneNumberSummary;
import software.amazon.awssdk.services.connect.model.FlowAssociationSummary;
import software.amazon.awssdk.services.connect.model.ListFlowAssociationResourceType;
import software.amazon.awssdk.services.connect.model.PhoneNumberType;
import software.amazon.awssdk.services.connect.model.PhoneNumberWorkflowStatus;
import vanity.cli.account.Arns;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;
import vanity.cli.account.LiveStack;
import vanity.cli.account.Quotas;

/** Whether the number that will be bound is free for it, or one can be claimed. */
final class NumberChecks {
  private final ConnectClient connect;
  private final Quotas quotas;
  private final Plan plan;
  private final Optional<LiveStack> stack;
  private final Optional<String> instanceArn;
  private final OurFlow ours;

  NumberChecks(
      Clients clients, Plan plan, Optional<LiveStack> stack, Optional<String> instanceArn) {
    connect = clients.client(ConnectClient.class, ConnectClient::builder);
    quotas = new Quotas(clients);
    this.plan = plan;
    this.stack = stack;
    this.instanceArn = instanceArn;
    ours = new OurFlow(connect, plan);
  }

  List<Finding> number() {
    return plan.numberArn()
        .map(arn -> List.of(given(arn)))
        .or(() -> plan.claimedCountry().map(this::claimed))
        .orElseGet(() ->
            List.of(
                Finding.warning(
                    "number",
                    "none is asked for, so nobody could call",
                    "Give claimPhoneNumber=true, or phoneNumberArn")));
  }

  private Finding given(String arn) {
    Optional<ClaimedPhoneNumberSummary> found =
        Asking.find(() ->
            connect
                .describePhoneNumber(call -> call.phoneNumberId(id(arn)))
                .claimedPhoneNumberSummary());
    if (found.isEmpty()) {
      return Finding.blocker(
          "number",
          arn + " does not exist",
          "Give the ARN of one of: aws connect list-phone-numbers-v2");
    }
    ClaimedPhoneNumberSummary number = found.get();
    if (number.phoneNumberStatus().status() != PhoneNumberWorkflowStatus.CLAIMED) {
      return Finding.blocker(
          "number",
          "%s is in state %s"
              .formatted(number.phoneNumber(), number.phoneNumberStatus().statusAsString()),
          "Wait until it is CLAIMED, or give another");
    }
    if (number.targetArn().contains(":traffic-distribution-group/")) {
      return Finding.warning(
          "number",
          "%s belongs to the traffic distribution group %s"
              .formatted(number.phoneNumber(), number.targetArn()),
          "Make sure that the group has the instance that is deployed into");
    }
    if (!instanceArn.equals(Optional.of(number.targetArn()))) {
      return Finding.blocker(
          "number",
          "%s belongs to %s".formatted(number.phoneNumber(), number.targetArn()),
          "Give a number of the instance that is deployed into");
    }
    return bound(arn, number.phoneNumber());
  }

  // One of another region, of a traffic distribution group, is known by its whole ARN alone.
  private String id(String arn) {
    return arn.startsWith("arn:aws:connect:" + plan.region() + ":") ? Arns.id(arn) : arn;
  }

  private Finding bound(String arn, String number) {
    Optional<String> flow =
        connect
            .listFlowAssociationsPaginator(call ->
                call.instanceId(Arns.id(instanceArn.orElse("")))
                    .resourceType(ListFlowAssociationResourceType.VOICE_PHONE_NUMBER))
            .flowAssociationSummaryList()
            .stream()
            .filter(it -> Arns.id(it.resourceId()).equals(Arns.id(arn)))
            .map(FlowAssociationSummary::flowId)
            .findFirst();
    if (flow.isEmpty()) {
      return Finding.ok("number", number + " leads nowhere yet");
    }
    if (ours.is(flow.get())) {
      return Finding.ok("number", number + " leads to this deployment's flow");
    }
    return plan.takesOver()
        ? Finding.warning(
            "number",
            "%s leads to %s now, and will be taken from it".formatted(number, flow.get()),
            "Leave takeOver out if that is not wanted")
        : Finding.blocker(
            "number",
            "%s leads to another flow, %s".formatted(number, flow.get()),
            "Give another number, or takeOver=true");
  }

  private List<Finding> claimed(String country) {
    List<String> there = stack.map(it -> it.ofType("AWS::Connect::PhoneNumber")).orElse(List.of());
    if (!there.isEmpty()) {
      return List.of(Finding.ok("number", "claimed already: " + there.getFirst()));
    }
    if (instanceArn.isEmpty()) {
      return List.of(
          Finding.note(
              "number",
              "whether %s has a number to claim can be asked only with an instance"
                  .formatted(country)));
    }
    return List.of(available(country, instanceArn.get()), roomForOne(instanceArn.get()));
  }

  private Finding available(String country, String instance) {
    boolean none =
        connect
            .searchAvailablePhoneNumbers(call ->
                call.targetArn(instance)
                    .phoneNumberCountryCode(country)
                    .phoneNumberType(PhoneNumberType.DID)
                    .maxResults(1))
            .availableNumbersList()
            .isEmpty();
    return none
        ? Finding.blocker(
            "number",
            "%s has no number of the type DID to claim".formatted(country),
            "Give another phoneNumberCountry, or claim one in the console and give phoneNumberArn")
        : Finding.ok("number", country + " has one to claim");
  }

  private Finding roomForOne(String instance) {
    var there = new ArrayList<String>();
    connect
        .listPhoneNumbersV2Paginator(call -> call.targetArn(instance))
        .listPhoneNumbersSummaryList()
        .forEach(it -> there.add(it.phoneNumberId()));
    return InstanceChecks.room(
        "numbers",
        quotas.ofInstance(Quotas.NUMBERS, instance),
        there.size(),
        Quotas.NUMBERS,
        instance);
  }
}
