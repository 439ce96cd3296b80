package vanity.publisher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanity.contactflow.FlowType;
import vanity.contract.Absent;
import vanity.contract.FlowPlaceholders;
import vanity.contract.FlowProperties;

/**
 * What one deployment wants in an instance: the resource's properties, checked.
 *
 * @param owner value of the tag that marks flows as this deployment's
 * @param flow what answers calls
 * @param queueFlow what callers in the queue are in, where a queue is named
 */
record Publication(
    String instanceArn,
    String owner,
    WantedFlow flow,
    Optional<WantedFlow> queueFlow,
    String botAliasArn,
    String localeId,
    String fulfillmentArn,
    String recordingConsent,
    String agentQueueArn,
    String flowLogging,
    Optional<String> phoneNumber,
    boolean takeOver) {
  /**
   * Reads the properties of a resource.
   *
   * @throws PublishingFailure naming every property that is missing or wrong
   */
  static Publication of(Map<String, ?> properties) {
    ResourceProperties read = new ResourceProperties(properties);
    String owner =
        read.text(FlowProperties.OWNER, "1 to 256 characters without a slash", "[^/]{1,256}");
    String agentQueueArn =
        read.arnOrNone(FlowProperties.AGENT_QUEUE_ARN, "connect", "instance", "*", "queue", "*");
    Publication publication =
        new Publication(
            read.arn(FlowProperties.INSTANCE_ARN, "connect", "instance", "*"),
            owner,
            flow(read, FlowType.CONTACT_FLOW, owner),
            Optional.of(flow(read, FlowType.CUSTOMER_QUEUE, owner))
                .filter(_ -> !agentQueueArn.equals(Absent.NONE)),
            read.arn(FlowProperties.BOT_ALIAS_ARN, "lex", "bot-alias", "*", "*"),
            read.text(FlowProperties.LOCALE_ID, "a locale like en_US", "[a-z]{2}_[A-Z]{2}"),
            read.arn(FlowProperties.FULFILLMENT_ARN, "lambda", "function", "*", "*"),
            read.text(FlowProperties.RECORDING_CONSENT, "ask or none", "ask|none"),
            agentQueueArn,
            read.text(FlowProperties.FLOW_LOGGING, "Enabled or Disabled", "Enabled|Disabled"),
            Optional.of(
                    read.arnOrNone(FlowProperties.PHONE_NUMBER_ARN, "connect", "phone-number", "*"))
                .filter(arn -> !arn.equals(Absent.NONE)),
            read.text(FlowProperties.TAKE_OVER, "true or false", "true|false").equals("true"));
    read.refuseTheWrong();
    publication.refuseWhatDoesNotGoTogether();
    return publication;
  }

  private static WantedFlow flow(ResourceProperties read, FlowType type, String owner) {
    boolean queue = type == FlowType.CUSTOMER_QUEUE;
    String name = queue ? FlowProperties.QUEUE_FLOW_NAME : FlowProperties.FLOW_NAME;
    String key = queue ? FlowProperties.QUEUE_FLOW_KEY : FlowProperties.FLOW_KEY;
    String hash = queue ? FlowProperties.QUEUE_FLOW_HASH : FlowProperties.FLOW_HASH;
    return new WantedFlow(
        read.text(name, "1 to 127 characters", "(?s).{1,127}"),
        type,
        owner,
        new Template(
            read.text(FlowProperties.FLOW_BUCKET, "the name of a bucket", "[a-z0-9.-]{3,63}"),
            read.text(key, "the key of an object", ".{1,1024}"),
            read.text(hash, "a SHA-256 in hexadecimal", "[0-9a-fA-F]{64}")));
  }

  /** All flows, in the order in which they are published: each names only those before it. */
  List<WantedFlow> flows() {
    return Stream.concat(queueFlow.stream(), Stream.of(flow)).toList();
  }

  /** The one of these that is of that type. */
  Optional<WantedFlow> flowOf(FlowType type) {
    return flows().stream().filter(each -> each.type() == type).findFirst();
  }

  String instanceId() {
    return Arn.idOf(instanceArn);
  }

  /** Our own name of the resource: the same from its creation to its end. */
  String physicalId() {
    return "published-flow/" + instanceId() + "/" + owner;
  }

  /** The values of all placeholders that a template may have, but the ARNs of flows. */
  Map<String, String> values() {
    return Map.of(
        FlowPlaceholders.FULFILLMENT_ARN, fulfillmentArn,
        FlowPlaceholders.BOT_ALIAS_ARN, botAliasArn,
        FlowPlaceholders.RECORDING_CONSENT, recordingConsent,
        FlowPlaceholders.AGENT_QUEUE_ARN, agentQueueArn,
        FlowPlaceholders.FLOW_LOGGING, flowLogging);
  }

  private void refuseWhatDoesNotGoTogether() {
    Arn home = Arn.parse(instanceArn).orElseThrow();
    for (String arn : List.of(botAliasArn, fulfillmentArn)) {
      if (!Arn.parse(arn).orElseThrow().sameHome(home)) {
        throw elsewhere(arn, "account and region");
      }
    }
    // A number of a traffic distribution group may have been claimed in the group's other region.
    String number = phoneNumber.orElse(instanceArn);
    if (!Arn.parse(number).orElseThrow().account().equals(home.account())) {
      throw elsewhere(number, "account");
    }
    if (!agentQueueArn.equals(Absent.NONE) && !agentQueueArn.startsWith(instanceArn + "/")) {
      throw new PublishingFailure(
          "the queue " + agentQueueArn + " is not of the instance " + instanceArn,
          "Give -c agentQueueArn=<ARN of a queue of this instance>");
    }
    if (flows().stream().map(WantedFlow::name).distinct().count() < flows().size()) {
      throw new PublishingFailure(
          "FlowName and QueueFlowName are both '" + flow.name() + "', but names are unique",
          "Correct them where the stack declares the resource and deploy again");
    }
    if (botAliasArn.endsWith("/TSTALIASID")) {
      throw new PublishingFailure(
          "the bot alias " + botAliasArn + " is the test alias, which takes two calls at a time",
          "Point BotAliasArn at an alias with a version");
    }
  }

  private PublishingFailure elsewhere(String arn, String home) {
    return new PublishingFailure(
        "%s is not in the %s of the instance %s".formatted(arn, home, instanceArn),
        "Deploy into the instance's account and region");
  }
}
