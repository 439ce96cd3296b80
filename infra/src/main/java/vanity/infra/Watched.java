package vanity.infra;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.sqs.Queue;
import vanity.contract.MetricName;

/**
 * The metrics of a deployment that alarms and dashboard look at: what the functions count
 * themselves, and what each service tells of the part that it runs.
 */
record Watched(
    FulfillmentFunction fulfillment,
    LateWrites lateWrites,
    Optional<CallerApi> api,
    ConnectInstance connect,
    VanityBot bot,
    CallerTable callers,
    Deployment deployment) {
  static final Duration PERIOD = Duration.minutes(5);
  static final String SUM = "Sum";
  static final String MAXIMUM = "Maximum";

  /** What the functions count in their logs; deployments of one account and region share it. */
  IMetric counted(MetricName name) {
    return counted(name, PERIOD);
  }

  IMetric counted(MetricName name, Duration period) {
    return Metric.Builder.create()
        .namespace(MetricName.NAMESPACE)
        .metricName(name.text())
        .statistic(SUM)
        .period(period)
        .build();
  }

  /** Of all calls of the instance, other lines on it included. */
  IMetric calls(String name, String statistic) {
    return connect(name, statistic, Map.of("MetricGroup", "VoiceCalls"));
  }

  /** Of our contact flow alone. */
  IMetric flow(String name) {
    return connect(
        name,
        SUM,
        InOrder.of(
            Map.entry("MetricGroup", "ContactFlow"),
            Map.entry("ContactFlowName", deployment.flowName())));
  }

  private IMetric connect(String name, String statistic, Map<String, String> dimensions) {
    var all = new TreeMap<>(dimensions);
    all.put("InstanceId", connect.id());
    return metric("AWS/Connect", name, statistic, all);
  }

  /** Of our bot under whatever other dimensions Lex tells it: it has several sets of them. */
  IMetric lex(String name, String statistic) {
    return MathExpression.Builder.create()
        .expression(
            "SEARCH('Namespace=\"AWS/Lex\" MetricName=\"%s\" \"%s\"', '%s')"
                .formatted(name, bot.botId(), statistic))
        .usingMetrics(Map.of())
        .label(name)
        .period(PERIOD)
        .build();
  }

  IMetric function(String name, String statistic) {
    return fulfillment.live().metric(name, options(statistic));
  }

  /** Of all functions of the account in this region. */
  static IMetric functions(String name) {
    return metric("AWS/Lambda", name, MAXIMUM, Map.of());
  }

  IMetric table(String name, String statistic, Map<String, String> dimensions) {
    var all = new TreeMap<>(dimensions);
    all.put("TableName", callers.name());
    return metric("AWS/DynamoDB", name, statistic, all);
  }

  static IMetric queue(Queue queue, String name) {
    return queue.metric(name, options(MAXIMUM));
  }

  static IMetric api(HttpApi api, String name, String statistic) {
    return api.metric(name, options(statistic));
  }

  static MetricOptions options(String statistic) {
    return MetricOptions.builder().statistic(statistic).period(PERIOD).build();
  }

  private static IMetric metric(
      String namespace, String name, String statistic, Map<String, String> dimensions) {
    return Metric.Builder.create()
        .namespace(namespace)
        .metricName(name)
        .dimensionsMap(dimensions)
        .statistic(statistic)
        .period(PERIOD)
        .build();
  }
}
