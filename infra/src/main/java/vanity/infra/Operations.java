package vanity.infra;

import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.constructs.Construct;
import vanity.contract.MetricName;
import vanity.infra.Alarms.When;

/**
 * The alarms, each worded as what callers or people notice, with the section of the runbook that
 * says what to do; mailed if the deployment names an address.
 */
final class Operations extends Construct {
  private static final int MOST_ERASURES = 20;
  private static final int HALF_AN_HOUR = 6; // periods
  private static final Duration LONGER_THAN_A_CALL = Duration.minutes(15);

  private final Alarms alarms;

  Operations(Construct scope, Watched watched) {
    super(scope, "Operations");
    alarms = new Alarms(this, watched.deployment().alarmEmail());
    line(watched);
    function(watched);
    records(watched);
    watched
        .api()
        .ifPresent(it ->
            alarms.above(
                When.MORNING,
                "ApiFails",
                "The page shows errors: its API fails",
                it.http().metricServerError(Watched.options(Watched.SUM)),
                0,
                1));
    alarms.dailyCallMissing(watched.fulfillment().live());
    new OperationsDashboard(this, watched, alarms.made());
  }

  private void line(Watched watched) {
    alarms.above(
        When.NOW,
        "CallsRefused",
        "Callers hear a busy tone: more calls at once, or in a second, than the instance may have",
        refused(watched),
        0,
        1);
    alarms.above(
        When.MORNING,
        "CallsNearQuota",
        "Callers will soon hear a busy tone: four fifths of the calls that the instance may have"
            + " are there",
        watched.calls("ConcurrentCallsPercentage", Watched.MAXIMUM),
        0.8, // a share, though Connect calls it a percentage
        1);
    alarms.above(
        When.NOW,
        "NumberWithoutFlow",
        "Callers reach nothing: a number of the instance leads to no flow",
        watched.calls("MisconfiguredPhoneNumbers", Watched.SUM),
        0,
        1);
    alarms.above(
        When.NOW,
        "FlowFails",
        "Calls end badly: the contact flow takes error branches without a proper end",
        watched.flow("ContactFlowFatalErrors"),
        0,
        1);
    alarms.above(
        When.NOW,
        "FunctionNotReached",
        "Callers hear an apology and a goodbye: the contact flow takes error branches, and no call"
            + " reaches the function",
        unanswered(watched),
        0,
        1);
    alarms.above(
        When.NOW,
        "KeysOnly",
        "Callers cannot talk: the bot is not reached, and the flow takes their keys",
        watched.counted(MetricName.KEYPAD_TURNS),
        0,
        1);
    alarms.above(
        When.MORNING,
        "NotUnderstood",
        "Callers are not understood: more than half of what they say is silence or means nothing",
        notUnderstood(watched),
        50,
        3);
  }

  private static IMetric refused(Watched watched) {
    return MathExpression.Builder.create()
        .expression("FILL(full, 0) + FILL(fast, 0)")
        .usingMetrics(
            InOrder.of(
                Map.entry("full", watched.calls("CallsBreachingConcurrencyQuota", Watched.SUM)),
                Map.entry("fast", watched.calls("ThrottledCalls", Watched.SUM))))
        .label("calls refused")
        .period(Watched.PERIOD)
        .build();
  }

  /**
   * A function that the flow may not call counts nothing anywhere; what is left to see is that the
   * flow fails and that nobody was answered. An error alone says little: the flow has a way on from
   * each.
   */
  private static IMetric unanswered(Watched watched) {
    return MathExpression.Builder.create()
        .expression("IF(FILL(errors, 0) > 0 AND FILL(calls, 0) < 1, FILL(errors, 0), 0)")
        .usingMetrics(
            InOrder.of(
                Map.entry("errors", watched.flow("ContactFlowErrors")),
                Map.entry("calls", watched.counted(MetricName.CALLS))))
        .label("errors of the flow while no call is answered")
        .period(LONGER_THAN_A_CALL)
        .build();
  }

  /** In percent of the turns; of few turns nothing is said. */
  private static IMetric notUnderstood(Watched watched) {
    return MathExpression.Builder.create()
        .expression("IF(turns >= 20, 100 * (FILL(silences, 0) + FILL(missed, 0)) / turns, 0)")
        .usingMetrics(
            InOrder.of(
                Map.entry("turns", watched.counted(MetricName.TURNS)),
                Map.entry("silences", watched.counted(MetricName.SILENCES)),
                Map.entry("missed", watched.counted(MetricName.NOT_UNDERSTOOD))))
        .label("not understood, in percent of the turns")
        .period(Watched.PERIOD)
        .build();
  }

  private void function(Watched watched) {
    alarms.above(
        When.NOW,
        "FulfillmentFails",
        "Callers hear an apology: the function fails",
        watched.function("Errors", Watched.SUM),
        0,
        1);
    alarms.above(
        When.NOW,
        "FulfillmentThrottled",
        "Callers hear an apology: too many calls at once for the function",
        watched.function("Throttles", Watched.SUM),
        0,
        1);
    alarms.above(
        When.MORNING,
        "FulfillmentSlow",
        "Callers wait: one answer in a hundred takes longer than 3 s",
        watched.function("Duration", "p99"),
        3000,
        3);
  }

  private void records(Watched watched) {
    alarms.above(
        When.MORNING,
        "TableFails",
        "Callers are not welcomed back: the table does not answer in time, and their calls wait in"
            + " the queue",
        watched.counted(MetricName.RECORDS_QUEUED),
        0,
        3);
    alarms.above(
        When.MORNING,
        "LateWritesWait",
        "Callers are not on the page yet: late writes wait longer than half an hour",
        watched.lateWrites().neverEmpty(),
        0,
        HALF_AN_HOUR);
    alarms.above(
        When.MORNING,
        "LateWritesLost",
        "Callers will not be on the page: late writes were given up and lie in the dead-letter"
            + " queue",
        Watched.queue(watched.lateWrites().dead(), "ApproximateNumberOfMessagesVisible"),
        0,
        1);
    alarms.above(
        When.NOW,
        "RecordsLost",
        "Callers will not be on the page: neither the table nor the queue took them",
        watched.counted(MetricName.RECORDS_LOST),
        0,
        1);
    alarms.above(
        When.MORNING,
        "ErasuresRefused",
        "Callers who want to be forgotten are not: the table refuses",
        watched.counted(MetricName.ERASURES_REFUSED),
        0,
        1);
    alarms.above(
        When.MORNING,
        "ManyErasures",
        "Callers are being erased one after the other: more than 20 in an hour",
        watched.counted(MetricName.CALLERS_ERASED, Duration.hours(1)),
        MOST_ERASURES,
        1);
  }
}
