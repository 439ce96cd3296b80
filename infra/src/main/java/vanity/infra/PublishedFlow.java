package vanity.infra;

import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.CustomResource;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.customresources.Provider;
import software.constructs.Construct;
import software.constructs.IDependable;
import vanity.contract.Absent;
import vanity.contract.FlowPlaceholders;
import vanity.contract.FlowProperties;
import vanity.contract.Handlers;

/**
 * The contact flows, published with this deployment's ARNs inside, their bot and function
 * associated, the number bound.
 */
final class PublishedFlow extends Construct {
  private final CustomResource flow;

  /** Both lie in the bucket of the CDK's assets. */
  private record Files(FlowFile flow, FlowFile queueFlow) {}

  PublishedFlow(
      Construct scope,
      ConnectInstance connect,
      LineNumber number,
      VanityBot bot,
      FulfillmentFunction fulfillment,
      Deployment deployment,
      Artifacts artifacts) {
    super(scope, "Flow");
    var files =
        new Files(
            FlowFile.of(this, "Template", artifacts.flow()),
            FlowFile.of(this, "QueueTemplate", artifacts.queueFlow()));
    var publisher =
        publisher(
            "Publisher",
            Handlers.IS_COMPLETE,
            Duration.minutes(5),
            "publishes the contact flows, one step a poll",
            artifacts);
    var rights =
        PublisherRights.of(
            new PublisherRights.Subjects(
                Stack.of(this),
                connect.arn(),
                files.flow().bucket(),
                number.arn(),
                bot.botArn(),
                bot.aliasArn(),
                fulfillment.live().getFunctionArn()));
    rights.forEach(publisher.role()::addToPolicy);
    PublisherReasons.give(publisher.role());
    flow =
        CustomResource.Builder.create(this, "Flow")
            .resourceType("Custom::PublishedFlow")
            .serviceToken(provider(publisher, artifacts).getServiceToken())
            .properties(properties(files, connect, number, bot, fulfillment, deployment))
            .build();
    // Without its rights, and without Lex and Connect being let in, the flow would be published and
    // fail on the first call.
    flow.getNode().addDependency(publisher.role(), bot.ready(), fulfillment);
  }

  private Provider provider(JarFunction publisher, Artifacts artifacts) {
    var begin =
        publisher(
            "Begin",
            Handlers.ON_EVENT,
            Duration.seconds(30),
            "checks what is to be published",
            artifacts);
    var provider =
        Provider.Builder.create(this, "Provider")
            .onEventHandler(begin.function())
            .isCompleteHandler(publisher.function())
            .queryInterval(Duration.seconds(5))
            .totalTimeout(Duration.minutes(15))
            .logGroup(MonthLog.in(this, "ProviderLog"))
            .disableWaiterStateMachineLogging(true)
            .build();
    PublisherReasons.giveProvider(provider);
    return provider;
  }

  private JarFunction publisher(
      String id, String handler, Duration timeout, String purpose, Artifacts artifacts) {
    return new JarFunction(
        this,
        id,
        new JarFunction.Inputs(
            "Vanity Line: " + purpose,
            artifacts.publisherJar(),
            handler,
            timeout,
            1024,
            Map.of(),
            false,
            Optional.empty()));
  }

  private static Map<String, String> properties(
      Files files,
      ConnectInstance connect,
      LineNumber number,
      VanityBot bot,
      FulfillmentFunction fulfillment,
      Deployment deployment) {
    var calls = deployment.calls();
    var properties =
        InOrder.of(
            Map.entry(FlowProperties.INSTANCE_ARN, connect.arn()),
            Map.entry(FlowProperties.FLOW_NAME, deployment.flowName()),
            Map.entry(FlowProperties.OWNER, deployment.name()),
            Map.entry(FlowProperties.FLOW_BUCKET, files.flow().bucket()),
            Map.entry(FlowProperties.FLOW_KEY, files.flow().key()),
            Map.entry(FlowProperties.FLOW_HASH, files.flow().sha256()),
            Map.entry(FlowProperties.QUEUE_FLOW_NAME, deployment.queueFlowName()),
            Map.entry(FlowProperties.QUEUE_FLOW_KEY, files.queueFlow().key()),
            Map.entry(FlowProperties.QUEUE_FLOW_HASH, files.queueFlow().sha256()),
            Map.entry(FlowProperties.BOT_ALIAS_ARN, bot.aliasArn()),
            Map.entry(FlowProperties.LOCALE_ID, VanityBot.LOCALE),
            Map.entry(FlowProperties.FULFILLMENT_ARN, fulfillment.live().getFunctionArn()),
            Map.entry(FlowProperties.FUNCTION_VERSION, fulfillment.version()),
            Map.entry(FlowProperties.BOT_VERSION, bot.version()),
            Map.entry(FlowProperties.BOT_SAMPLES, bot.samples()),
            Map.entry(
                FlowProperties.RECORDING_CONSENT,
                calls.recordingConsent() ? FlowPlaceholders.ASK : Absent.NONE),
            Map.entry(FlowProperties.AGENT_QUEUE_ARN, calls.agentQueueArn().orElse(Absent.NONE)),
            Map.entry(
                FlowProperties.FLOW_LOGGING,
                calls.flowLogging() ? FlowPlaceholders.ENABLED : FlowPlaceholders.DISABLED),
            Map.entry(FlowProperties.PHONE_NUMBER_ARN, number.arn()),
            Map.entry(
                FlowProperties.TAKE_OVER,
                String.valueOf(
                    deployment.number() instanceof NumberSource.Given(var arn, var takeOver)
                        && takeOver)));
    // CloudFormation calls the publisher only when one of these changes.
    deployment.repair().ifPresent(it -> properties.put(FlowProperties.REPAIR, it));
    return properties;
  }

  /** What may come only when the line answers depends on this. */
  IDependable published() {
    return flow;
  }

  String arn() {
    return flow.getAttString(FlowProperties.CONTACT_FLOW_ARN);
  }

  /** As it is called. */
  String number() {
    return flow.getAttString(FlowProperties.PHONE_NUMBER);
  }
}
