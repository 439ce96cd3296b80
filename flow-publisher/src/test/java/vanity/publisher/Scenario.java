package vanity.publisher;

import java.util.Map;
import java.util.Optional;
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
  UPDATE_TAKES_NUMBER_OVER(stage -> stage.with("PhoneNumberArn", "none"), Deployment::takingOver),
  UPDATE_DROPS_TAKEN_NUMBER(Deployment::takingOver, stage -> stage.with("PhoneNumberArn", "none")),
  /** A number that the update before this one gave back. */
  UPDATE_FORGETS_NUMBER(
      stage -> stage.with("PhoneNumberArn", "none"),
      stage -> stage.withTemplate(TestFlow.CHANGED, "PhoneNumberArn", "none")),
  UPDATE_NAME(Deployment::properties, stage -> stage.with("FlowName", "Vanity Line, renamed")),
  UPDATE_NOTHING(Deployment::properties, Deployment::properties),
  DELETE(Deployment::properties, stage -> Map.of()),
  DELETE_WITH_TAKEN_NUMBER(Deployment::takingOver, stage -> Map.of());

  private final Function<Deployment, Map<String, String>> before;
  private final Function<Deployment, Map<String, String>> wanted;

  Scenario(
      Function<Deployment, Map<String, String>> before,
      Function<Deployment, Map<String, String>> wanted) {
    this.before = before;
    this.wanted = wanted;
  }

  /** What was deployed first of all, if the deployment is older. */
  Optional<Map<String, String>> longBefore(Deployment stage) {
    return this == UPDATE_FORGETS_NUMBER ? Optional.of(stage.takingOver()) : Optional.empty();
  }

  Map<String, String> before(Deployment stage) {
    return before.apply(stage);
  }

  /** Whether nothing is left after going back from it. */
  boolean endsInNothing() {
    return this == CREATE || this == DELETE || this == DELETE_WITH_TAKEN_NUMBER;
  }

  Response run(ProviderFramework provider, Deployment stage) {
    return switch (this) {
      case CREATE -> provider.create(wanted.apply(stage));
      case DELETE, DELETE_WITH_TAKEN_NUMBER -> provider.delete(stage.physicalId(), before(stage));
      default -> provider.update(stage.physicalId(), wanted.apply(stage), before(stage));
    };
  }

  /** What CloudFormation does after a failure. */
  Response goBack(ProviderFramework provider, Deployment stage, Response failed) {
    return switch (this) {
      case CREATE -> provider.delete(failed.physicalId(), wanted.apply(stage));
      case DELETE, DELETE_WITH_TAKEN_NUMBER -> provider.delete(stage.physicalId(), before(stage));
      default -> provider.update(stage.physicalId(), before(stage), wanted.apply(stage));
    };
  }
}
