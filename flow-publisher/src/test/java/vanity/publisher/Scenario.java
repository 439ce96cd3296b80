package vanity.publisher;

import java.util.Map;
import java.util.function.Function;
import vanity.publisher.ProviderFramework.Response;

/** A request to the custom resource: from what, to what. */
enum Scenario {
  CREATE(stage -> Map.of(), Deployment::properties),
  UPDATE_FLOW(Deployment::properties, stage -> stage.withTemplate(TestFlow.CHANGED)),
  UPDATE_QUEUE_FLOW(
      Deployment::properties, stage -> stage.withQueueTemplate(TestFlow.CHANGED_QUEUE)),
  UPDATE_ADDS_QUEUE(Deployment::withoutQueue, Deployment::properties),
  UPDATE_DROPS_QUEUE(Deployment::properties, Deployment::withoutQueue),
  UPDATE_BOT(Deployment::properties, stage -> stage.with("BotAliasArn", stage.newAliasArn())),
  UPDATE_FUNCTION(
      Deployment::properties, stage -> stage.with("FulfillmentArn", stage.functionArn() + "2")),
  UPDATE_NUMBER(Deployment::properties, stage -> stage.with("PhoneNumberArn", stage.numberArn(2))),
  UPDATE_DROPS_NUMBER(Deployment::properties, stage -> stage.with("PhoneNumberArn", "none")),
  UPDATE_NAME(Deployment::properties, stage -> stage.with("FlowName", "Vanity Line, renamed")),
  UPDATE_NOTHING(Deployment::properties, Deployment::properties),
  DELETE(Deployment::properties, stage -> Map.of());

  private final Function<Deployment, Map<String, String>> before;
  private final Function<Deployment, Map<String, String>> wanted;

  Scenario(
      Function<Deployment, Map<String, String>> before,
      Function<Deployment, Map<String, String>> wanted) {
    this.before = before;
    this.wanted = wanted;
  }

  Map<String, String> before(Deployment stage) {
    return before.apply(stage);
  }

  Response run(ProviderFramework provider, Deployment stage) {
    return switch (this) {
      case CREATE -> provider.create(wanted.apply(stage));
      case DELETE -> provider.delete(stage.physicalId(), before(stage));
      default -> provider.update(stage.physicalId(), wanted.apply(stage), before(stage));
    };
  }

  /** What CloudFormation does after a failure. */
  Response goBack(ProviderFramework provider, Deployment stage, Response failed) {
    return switch (this) {
      case CREATE -> provider.delete(failed.physicalId(), wanted.apply(stage));
      case DELETE -> provider.delete(stage.physicalId(), before(stage));
      default -> provider.update(stage.physicalId(), before(stage), wanted.apply(stage));
    };
  }
}
