package vanity.infra;

import java.util.List;
import software.amazon.awscdk.services.cloudwatch.IWidget;
import vanity.contract.MetricName;

/** The rows of the dashboard that a caller hears: the calls, the line, the bot. */
final class CallGraphs {
  private CallGraphs() {}

  static List<IWidget> callers(Watched watched) {
    return List.of(
        Graph.of(
            "Calls, those with words, those of returning callers",
            Graph.counted(watched, MetricName.CALLS, MetricName.WORDS_FOUND, MetricName.RETURNING)),
        Graph.of(
            "What callers say: turns, silences, not understood",
            Graph.counted(
                watched, MetricName.TURNS, MetricName.SILENCES, MetricName.NOT_UNDERSTOOD)),
        Graph.of(
            "What calls come to: converted, kept, goodbyes, to a person and back",
            Graph.counted(
                watched,
                MetricName.CONVERSIONS,
                MetricName.KEPT,
                MetricName.GOODBYES,
                MetricName.TO_A_PERSON,
                MetricName.CAME_BACK)));
  }

  static List<IWidget> line(Watched watched) {
    return List.of(
        Graph.of(
            "Amazon Connect: calls at once, and a minute",
            watched.calls("ConcurrentCalls", Watched.MAXIMUM),
            watched.calls("CallsPerInterval", Watched.SUM)),
        Graph.of(
            "Amazon Connect: share of the quota (1 is all), calls refused",
            watched.calls("ConcurrentCallsPercentage", Watched.MAXIMUM),
            watched.calls("CallsBreachingConcurrencyQuota", Watched.SUM),
            watched.calls("ThrottledCalls", Watched.SUM),
            watched.calls("MisconfiguredPhoneNumbers", Watched.SUM)),
        Graph.of(
            "The contact flow: errors, and those without a way on",
            watched.flow("ContactFlowErrors"),
            watched.flow("ContactFlowFatalErrors")));
  }

  static List<IWidget> bot(Watched watched) {
    return List.of(
        Graph.of(
            "Keys that the flow took itself, for the bot was not reached",
            Graph.counted(watched, MetricName.KEYPAD_TURNS)),
        Graph.of(
            "Amazon Lex: requests, utterances it missed, conversations at once",
            watched.lex("RuntimeRequestCount", Watched.SUM),
            watched.lex("MissedUtteranceCount", Watched.SUM),
            watched.lex("RuntimeConcurrency", Watched.MAXIMUM)),
        Graph.of(
            "Amazon Lex: errors of its own, of the function, of its caller; throttled",
            watched.lex("RuntimeSystemErrors", Watched.SUM),
            watched.lex("RuntimeLambdaErrors", Watched.SUM),
            watched.lex("RuntimeInvalidLambdaResponses", Watched.SUM),
            watched.lex("RuntimeUserErrors", Watched.SUM),
            watched.lex("RuntimeThrottledEvents", Watched.SUM)));
  }
}
