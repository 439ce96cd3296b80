package vanity.infra;

import java.util.List;
import java.util.stream.Stream;
import software.amazon.awscdk.services.cloudwatch.GraphWidget;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import vanity.contract.MetricName;

/** A third of a row of the dashboard. */
final class Graph {
  private Graph() {}

  static GraphWidget of(String title, IMetric... metrics) {
    return GraphWidget.Builder.create().title(title).left(List.of(metrics)).width(8).build();
  }

  static IMetric[] counted(Watched watched, MetricName... names) {
    return Stream.of(names).map(watched::counted).toArray(IMetric[]::new);
  }
}
