package vanity.infra;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sns.subscriptions.EmailSubscription;
import software.constructs.Construct;

/** Sends alarms to one address. */
final class AlarmMail {
  private AlarmMail() {}

  static SnsAction to(String address, Construct scope) {
    var topic = Topic.Builder.create(scope, "Alarms").enforceSsl(true).build();
    // A topic with a policy of its own has lost the one that would let alarms in.
    topic.addToResourcePolicy(
        PolicyStatement.Builder.create()
            .principals(List.of(new ServicePrincipal("cloudwatch.amazonaws.com")))
            .actions(List.of("sns:Publish"))
            .resources(List.of(topic.getTopicArn()))
            .conditions(
                Map.of("StringEquals", Map.of("aws:SourceAccount", Stack.of(scope).getAccount())))
            .build());
    topic.addSubscription(new EmailSubscription(address));
    Reasons.give(
        topic,
        "AwsSolutions-SNS2",
        "Alarm texts hold no caller's data, and a managed key would keep CloudWatch from sending"
            + " them");
    return new SnsAction(topic);
  }
}
