package vanity.fulfillment.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricDataRequest;
import software.amazon.awssdk.services.cloudwatch.model.Metric;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataQuery;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataResult;
import software.amazon.awssdk.services.cloudwatch.model.MetricStat;
import software.amazon.awssdk.services.cloudwatch.model.StatusCode;
import vanity.contract.MetricName;

/** Reads from CloudWatch what the functions' log lines were counted into. */
public final class AwsMetrics implements CountedHours {
  private static final int HOUR = 3_600;

  private final CloudWatchClient client;
  private final AwsServices services;

  /**
   * Metrics of this account.
   *
   * @param function name of the call's function
   * @param deadLetters name of the queue of late writes that were given up
   */
  public AwsMetrics(CloudWatchClient client, String function, String deadLetters) {
    this.client = client;
    this.services = new AwsServices(client, function, deadLetters);
  }

  @Override
  public Optional<ServiceState> services(Instant now) {
    return Optional.of(services.at(now));
  }

  @Override
  public List<CountedHour> between(Instant from, Instant to, Set<MetricName> metrics) {
    var asked =
        GetMetricDataRequest.builder()
            .startTime(from)
            .endTime(to)
            .metricDataQueries(metrics.stream().map(AwsMetrics::query).toList())
            .build();
    var tally = new HourTally();
    try {
      client
          .getMetricDataPaginator(asked)
          .forEach(page -> page.metricDataResults().forEach(result -> add(result, tally)));
    } catch (SdkException refused) {
      throw new CountsUnavailable("CloudWatch does not answer", refused);
    }
    return tally.hours();
  }

  private static MetricDataQuery query(MetricName metric) {
    var named = Metric.builder().namespace(MetricName.NAMESPACE).metricName(metric.text()).build();
    return MetricDataQuery.builder()
        .id(id(metric))
        .metricStat(MetricStat.builder().metric(named).period(HOUR).stat("Sum").build())
        .build();
  }

  /** CloudWatch takes ids that begin with a small letter. */
  private static String id(MetricName metric) {
    return metric.name().toLowerCase(Locale.ROOT);
  }

  private static void add(MetricDataResult result, HourTally tally) {
    if (result.statusCode() == StatusCode.INTERNAL_ERROR
        || result.statusCode() == StatusCode.FORBIDDEN) {
      throw new CountsUnavailable("CloudWatch gives no " + result.id());
    }
    MetricName metric = MetricName.valueOf(result.id().toUpperCase(Locale.ROOT));
    for (int i = 0; i < result.timestamps().size(); i++) {
      tally.add(result.timestamps().get(i), metric, Math.round(result.values().get(i)));
    }
  }

  @Override
  public Scope scope() {
    return Scope.ACCOUNT;
  }
}
