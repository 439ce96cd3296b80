package vanity.deployed.wiring;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import vanity.contract.MetricName;
import vanity.publisher.cloud.OtherService;
import vanity.publisher.cloud.Request;

/**
 * The metrics of an account, in which seven calls were counted this hour, and our function and dead
 * letters told something too.
 */
final class Metrics implements OtherService {
  static final int CALLS = 7;
  static final int DEAD = 3;
  static final int ERRORS = 5;
  private static final String QUERY = "MetricDataQueries.member.";

  private final Set<String> watched;

  /**
   * Metrics of these parts.
   *
   * @param watched the names of our function and of our dead letters
   */
  Metrics(Set<String> watched) {
    this.watched = watched;
  }

  @Override
  public Optional<Operation> operation(Request request) {
    return "GetMetricData".equals(request.body().get("Action"))
        ? Optional.of(new Operation("", () -> answer(request)))
        : Optional.empty();
  }

  private Answer answer(Request request) {
    var results = new StringBuilder();
    for (int i = 1; request.body().containsKey(QUERY + i + ".Id"); i++) {
      results.append(result(request, QUERY + i));
    }
    return Answer.xml(
        "<GetMetricDataResponse><GetMetricDataResult><MetricDataResults>"
            + results
            + "</MetricDataResults></GetMetricDataResult></GetMetricDataResponse>");
  }

  private String result(Request request, String query) {
    String metric = query + ".MetricStat.Metric.";
    String named = request.text(metric + "Namespace") + " " + request.text(metric + "MetricName");
    Object of = request.body().get(metric + "Dimensions.member.1.Value");
    return "<member><Id>%s</Id><StatusCode>Complete</StatusCode>%s</member>"
        .formatted(
            request.text(query + ".Id"),
            of == null || watched.contains(of.toString()) ? values(named) : "");
  }

  private static String values(String named) {
    return switch (named) {
      case MetricName.NAMESPACE + " Calls" -> values(CALLS);
      case "AWS/SQS ApproximateNumberOfMessagesVisible" -> values(DEAD);
      case "AWS/Lambda Errors" -> values(ERRORS);
      default -> "";
    };
  }

  private static String values(int value) {
    return "<Timestamps><member>%s</member></Timestamps><Values><member>%d</member></Values>"
        .formatted(Instant.now().truncatedTo(ChronoUnit.HOURS), value);
  }
}
