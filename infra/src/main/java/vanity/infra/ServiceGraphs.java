package vanity.infra;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.IWidget;
import vanity.contract.MetricName;
import vanity.contract.TableNames;

/** The rows of the dashboard behind the call: the function, its records, the table, the page. */
final class ServiceGraphs {
  private ServiceGraphs() {}

  static List<IWidget> function(Watched watched) {
    return List.of(
        Graph.of(
            "The function: half and one in a hundred take longer, ms",
            watched.function("Duration", "p50"),
            watched.function("Duration", "p99")),
        Graph.of(
            "The function: errors, throttles",
            watched.function("Errors", Watched.SUM),
            watched.function("Throttles", Watched.SUM)),
        Graph.of(
            "The function: invocations; at once, and with all others of the account",
            watched.function("Invocations", Watched.SUM),
            watched.function("ConcurrentExecutions", Watched.MAXIMUM),
            Watched.functions("ConcurrentExecutions")));
  }

  static List<IWidget> records(Watched watched) {
    return List.of(
        Graph.of(
            "Records: taken by the queue for the table, lost",
            Graph.counted(watched, MetricName.RECORDS_QUEUED, MetricName.RECORDS_LOST)),
        Graph.of(
            "Late writes: merged, refused by the table, unreadable",
            Graph.counted(
                watched,
                MetricName.LATE_WRITES_MERGED,
                MetricName.LATE_WRITES_REFUSED,
                MetricName.LATE_WRITES_POISONED)),
        Graph.of(
            "Erasures: done, refused",
            Graph.counted(watched, MetricName.CALLERS_ERASED, MetricName.ERASURES_REFUSED)));
  }

  static List<IWidget> lateWrites(LateWrites late) {
    return List.of(
        Graph.of(
            "The queue: waiting, being tried, dead",
            Watched.queue(late.queue(), "ApproximateNumberOfMessagesVisible"),
            Watched.queue(late.queue(), "ApproximateNumberOfMessagesNotVisible"),
            Watched.queue(late.dead(), "ApproximateNumberOfMessagesVisible")),
        Graph.of(
            "The queue: age of the oldest that was tried less than three times, s",
            Watched.queue(late.queue(), "ApproximateAgeOfOldestMessage")),
        Graph.of(
            "The consumer: invocations, errors, throttles",
            late.consumer("Invocations"),
            late.consumer("Errors"),
            late.consumer("Throttles")));
  }

  static List<IWidget> table(Watched watched) {
    var latest = Map.of("GlobalSecondaryIndexName", TableNames.LATEST);
    return List.of(
        Graph.of(
            "The table: throttled reads and writes, writes of the page's index",
            watched.table("ReadThrottleEvents", Watched.SUM, Map.of()),
            watched.table("WriteThrottleEvents", Watched.SUM, Map.of()),
            watched.table("WriteThrottleEvents", Watched.SUM, latest)),
        Graph.of(
            "The table: one request in a hundred takes longer, ms",
            latency(watched, "GetItem"),
            latency(watched, "UpdateItem")),
        Graph.of(
            "The table: units read and written",
            watched.table("ConsumedReadCapacityUnits", Watched.SUM, Map.of()),
            watched.table("ConsumedWriteCapacityUnits", Watched.SUM, Map.of()),
            watched.table("ConsumedWriteCapacityUnits", Watched.SUM, latest)));
  }

  private static IMetric latency(Watched watched, String operation) {
    return watched.table("SuccessfulRequestLatency", "p99", Map.of("Operation", operation));
  }

  static List<IWidget> page(CallerApi api) {
    return List.of(
        Graph.of("The page: requests", Watched.api(api.http(), "Count", Watched.SUM)),
        Graph.of(
            "The page: refused, failed",
            Watched.api(api.http(), "4xx", Watched.SUM),
            Watched.api(api.http(), "5xx", Watched.SUM)),
        Graph.of(
            "The page: half and one in a hundred take longer, ms",
            Watched.api(api.http(), "Latency", "p50"),
            Watched.api(api.http(), "Latency", "p99")));
  }
}
