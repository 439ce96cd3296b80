package vanity.deployed.wiring;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vanity.contract.MetricName;
import vanity.publisher.cloud.OtherService;
import vanity.publisher.cloud.Request;

/** The metrics of an account, in which seven calls were counted this hour and nothing else. */
final class Metrics implements OtherService {
  static final int CALLS = 7;
  private static final String QUERY = "MetricDataQueries.member.";

  @Override
  public Optional<Operation> operation(Request request) {
    return "GetMetricData".equals(request.body().get("Action"))
        ? Optional.of(new Operation("", () -> answer(request)))
        : Optional.empty();
  }

  private static Answer answer(Request request) {
    var results = new StringBuilder();
    for (int i = 1; request.body().containsKey(QUERY + i + ".Id"); i++) {
      results.append(result(request, QUERY + i));
    }
    return Answer.xml(
        "<GetMetricDataResponse><GetMetricDataResult><MetricDataResults>"
            + results
            + "</MetricDataResults></GetMetricDataResult></GetMetricDataResponse>");
  }

  private static String result(Request request, String query) {
    String metric = query + ".MetricStat.Metric.";
    boolean calls =
        request.text(metric + "Namespace").equals(MetricName.NAMESPACE)
            && request.text(metric + "MetricName").equals(MetricName.CALLS.text());
    return "<member><Id>%s</Id><StatusCode>Complete</StatusCode>%s</member>"
        .formatted(request.text(query + ".Id"), calls ? values() : "");
  }

  private static String values() {
    return "<Timestamps><member>%s</member></Timestamps><Values><member>%d</member></Values>"
        .formatted(Instant.now().truncatedTo(ChronoUnit.HOURS), CALLS);
  }
}
