package vanity.infra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sns.subscriptions.EmailSubscription;
import software.constructs.Construct;
import vanity.contract.MetricNames;

/**
 * The alarms, each worded as what callers or people notice; mailed if the deployment names an
 * address.
 */
final class Operations extends Construct {
  private static final int MOST_ERASURES = 20;

  private final Optional<SnsAction> mail;

  Operations(
      Construct scope,
      FulfillmentFunction fulfillment,
      LateWrites lateWrites,
      Optional<CallerApi> api,
      ConnectInstance connect,
      Deployment deployment) {
    super(scope, "Operations");
    mail = deployment.alarmEmail().map(this::mailTo);
    var live = fulfillment.live();
    above(
        "FulfillmentFails",
        "Callers hear an apology: the function fails",
        live.metricErrors(sum()),
        0,
        1);
    above(
        "FulfillmentThrottled",
        "Callers hear an apology: too many calls at once for the function",
        live.metricThrottles(sum()),
        0,
        1);
    above(
        "FulfillmentSlow",
        "Callers wait: one answer in a hundred takes longer than 3 s",
        live.metricDuration(p99()),
        3000,
        3);
    above(
        "LateWritesWait",
        "Callers are not on the page yet: late writes wait longer than half an hour",
        lateWrites.queue().metricApproximateAgeOfOldestMessage(),
        1800,
        1);
    above(
        "LateWritesLost",
        "Callers will not be on the page: late writes were given up, look into the dead-letter queue",
        lateWrites.dead().metricApproximateNumberOfMessagesVisible(),
        0,
        1);
    above(
        "RecordsLost",
        "Callers will not be on the page: neither the table nor the queue took them, look for record-lost in the log",
        counted(MetricNames.RECORDS_LOST),
        0,
        1);
    above(
        "ErasuresRefused",
        "Callers who want to be forgotten are not: the table refuses, look for erasure-refused in the log",
        counted(MetricNames.ERASURES_REFUSED),
        0,
        1);
    above(
        "ManyErasures",
        "Callers are being erased one after the other: more than 20 in an hour, look for caller-erased in the logs",
        counted(MetricNames.CALLERS_ERASED, Duration.hours(1)),
        MOST_ERASURES,
        1);
    api.ifPresent(it ->
        above(
            "ApiFails",
            "The page shows errors: its API fails",
            it.http().metricServerError(sum()),
            0,
            1));
    above(
        "FlowFails",
        "Calls end badly: the contact flow takes error branches without a proper end",
        flowMetric("ContactFlowFatalErrors", connect, deployment),
        0,
        1);
    dailyCallMissing(live);
  }

  private SnsAction mailTo(String address) {
    var topic = Topic.Builder.create(this, "Alarms").enforceSsl(true).build();
    // A topic with a policy of its own has lost the one that would let alarms in.
    topic.addToResourcePolicy(
        PolicyStatement.Builder.create()
            .principals(List.of(new ServicePrincipal("cloudwatch.amazonaws.com")))
            .actions(List.of("sns:Publish"))
            .resources(List.of(topic.getTopicArn()))
            .conditions(
                Map.of("StringEquals", Map.of("aws:SourceAccount", Stack.of(this).getAccount())))
            .build());
    topic.addSubscription(new EmailSubscription(address));
    Reasons.give(
        topic,
        "AwsSolutions-SNS2",
        "Alarm texts hold no caller's data, and a managed key would keep CloudWatch from sending them");
    return new SnsAction(topic);
  }

  private void above(String id, String description, IMetric metric, int limit, int periods) {
    tell(
        Alarm.Builder.create(this, id)
            .alarmDescription(description)
            .metric(metric)
            .threshold(limit)
            .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
            .evaluationPeriods(periods)
            .treatMissingData(TreatMissingData.NOT_BREACHING)
            .build());
  }

  // A new alarm has no data, and stays so until the first call; afterwards having none is what it
  // tells of.
  private void dailyCallMissing(Alias live) {
    var alarm =
        Alarm.Builder.create(this, "DailyCallMissing")
            .alarmDescription(
                "The next caller may wait: nothing called the function for two days, not even the daily call that keeps its snapshot active")
            .metric(
                live.metricInvocations(
                    MetricOptions.builder().statistic("Sum").period(Duration.days(1)).build()))
            .threshold(1)
            .comparisonOperator(ComparisonOperator.LESS_THAN_THRESHOLD)
            .evaluationPeriods(2)
            .treatMissingData(TreatMissingData.MISSING)
            .build();
    tell(alarm);
    mail.ifPresent(alarm::addInsufficientDataAction);
  }

  private void tell(Alarm alarm) {
    mail.ifPresent(alarm::addAlarmAction);
  }

  /** What the function counts in its log; deployments of one account and region share it. */
  private static Metric counted(String name) {
    return counted(name, Duration.minutes(5));
  }

  private static Metric counted(String name, Duration period) {
    return Metric.Builder.create()
        .namespace(MetricNames.NAMESPACE)
        .metricName(name)
        .statistic("Sum")
        .period(period)
        .build();
  }

  private static Metric flowMetric(String name, ConnectInstance connect, Deployment deployment) {
    return Metric.Builder.create()
        .namespace("AWS/Connect")
        .metricName(name)
        .dimensionsMap(
            new TreeMap<>(
                Map.of(
                    "InstanceId",
                    connect.id(),
                    "MetricGroup",
                    "ContactFlow",
                    "ContactFlowName",
                    deployment.flowName())))
        .statistic("Sum")
        .period(Duration.minutes(5))
        .build();
  }

  private static MetricOptions sum() {
    return MetricOptions.builder().statistic("Sum").period(Duration.minutes(5)).build();
  }

  private static MetricOptions p99() {
    return MetricOptions.builder().statistic("p99").period(Duration.minutes(5)).build();
  }
}
