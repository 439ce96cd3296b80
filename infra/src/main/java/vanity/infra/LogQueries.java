package vanity.infra;

import java.util.List;
import software.amazon.awscdk.services.cloudwatch.IWidget;
import software.amazon.awscdk.services.cloudwatch.LogQueryVisualizationType;
import software.amazon.awscdk.services.cloudwatch.LogQueryWidget;

/**
 * What the dashboard asks the logs of the call's function and of the late writes, which hold no
 * number and no word.
 */
final class LogQueries {
  private final List<String> logs;

  private LogQueries(List<String> logs) {
    this.logs = logs;
  }

  /** Three rows. */
  static List<List<IWidget>> of(Watched watched) {
    var queries =
        new LogQueries(
            List.of(
                watched.fulfillment().log().getLogGroupName(),
                watched.lateWrites().log().getLogGroupName()));
    return List.of(
        List.of(
            queries.table(
                "How calls open and how keys end",
                "filter source = \"connect\"",
                "stats count(*) as times by asked, status",
                "sort times desc"),
            queries.table(
                "Records that the table did not take, and why",
                "filter ispresent(event)",
                "stats count(*) as times, max(ms) as longest by event, reason, queueReason",
                "sort times desc")),
        List.of(
            queries.table(
                "What the functions threw",
                "filter level = \"ERROR\" or record.status in [\"error\", \"failure\","
                    + " \"timeout\"]",
                "fields @timestamp, coalesce(message, record.errorType, record.status) as what,"
                    + " coalesce(AWSRequestId, record.requestId) as request",
                "sort @timestamp desc",
                "limit 20"),
            queries.table(
                "The slowest answers that the function gave",
                "filter ispresent(ms)",
                "fields @timestamp, source, asked, status, event, reason, ms",
                "sort ms desc",
                "limit 20")),
        List.of(
            queries.table(
                "The longest waits, as Lambda tells: restored in, ran for, how it ended",
                "filter type = \"platform.report\"",
                "fields @timestamp, record.metrics.restoreDurationMs as restored,"
                    + " record.metrics.durationMs as ran, record.status as ended,"
                    + " record.requestId as request",
                "fields coalesce(restored, 0) + ran as waited",
                "sort waited desc",
                "limit 20")));
  }

  private IWidget table(String title, String... lines) {
    return LogQueryWidget.Builder.create()
        .title(title)
        .logGroupNames(logs)
        .queryLines(List.of(lines))
        .view(LogQueryVisualizationType.TABLE)
        .width(12)
        .build();
  }
}
