package vanity.infra;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.AlarmStatusWidget;
import software.amazon.awscdk.services.cloudwatch.Dashboard;
import software.amazon.awscdk.services.cloudwatch.IWidget;
import software.amazon.awscdk.services.cloudwatch.TextWidget;
import software.constructs.Construct;

/**
 * What an operator opens first: the alarms, then the call from the telephone to the table, in the
 * order in which a caller meets them, then what the log says.
 */
final class OperationsDashboard extends Construct {
  OperationsDashboard(Construct scope, Watched watched, List<Alarm> alarms) {
    super(scope, "Dashboard");
    var rows = new ArrayList<List<IWidget>>();
    rows.add(List.of(heading(watched)));
    rows.add(
        List.of(
            AlarmStatusWidget.Builder.create()
                .title("Alarms; the description of each names its section of the runbook")
                .alarms(alarms)
                .width(24)
                .build()));
    rows.add(CallGraphs.callers(watched));
    rows.add(CallGraphs.line(watched));
    rows.add(CallGraphs.bot(watched));
    rows.add(ServiceGraphs.function(watched));
    rows.add(ServiceGraphs.records(watched));
    rows.add(ServiceGraphs.lateWrites(watched.lateWrites()));
    rows.add(ServiceGraphs.table(watched));
    watched.api().ifPresent(it -> rows.add(ServiceGraphs.page(it)));
    rows.addAll(LogQueries.of(watched));
    Dashboard.Builder.create(this, "Dashboard")
        // CloudWatch has one set of names for all regions of an account.
        .dashboardName(watched.deployment().name() + "-" + Stack.of(this).getRegion())
        .defaultInterval(Duration.hours(3))
        .widgets(rows)
        .build();
  }

  private static TextWidget heading(Watched watched) {
    return TextWidget.Builder.create()
        .markdown(
            "# %s\nFrom the telephone to the table, in the order in which a caller meets them. What to do: `docs/operations.md`, section *Runbook*."
                .formatted(watched.deployment().flowName()))
        .width(24)
        .height(2)
        .build();
  }
}
