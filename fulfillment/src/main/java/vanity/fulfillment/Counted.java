package vanity.fulfillment;

import java.util.EnumSet;
import java.util.Set;
import vanity.contract.FlowRequest;
import vanity.contract.MetricName;
import vanity.contract.OpeningStatus;
import vanity.fulfillment.call.Decision;
import vanity.fulfillment.call.Effect;
import vanity.fulfillment.call.Next;

/** Which metrics an invocation counts in. */
final class Counted {
  private Counted() {}

  static Set<MetricName> in(Invocation invocation, Decision decision) {
    var counted = EnumSet.noneOf(MetricName.class);
    if (invocation.source().equals(Invocation.LEX)) {
      counted.add(MetricName.TURNS);
    } else {
      count(invocation, counted);
    }
    switch (decision.happened()) {
      case SILENT -> counted.add(MetricName.SILENCES);
      case NOT_UNDERSTOOD -> counted.add(MetricName.NOT_UNDERSTOOD);
      case OFFERED, ANSWERED, CLOSED -> {}
    }
    switch (decision.reply().next()) {
      case Next.Listen _ -> {}
      case Next.End(Next.Outcome outcome) -> counted.add(ending(outcome));
    }
    decision.effects().forEach(effect -> count(effect, counted));
    return counted;
  }

  /** Of the flow. */
  private static void count(Invocation invocation, Set<MetricName> counted) {
    switch (invocation.asked()) {
      case FlowRequest.KEY -> counted.add(MetricName.KEYPAD_TURNS);
      case FlowRequest.RESUME -> counted.add(MetricName.CAME_BACK);
      case FlowRequest.OFFER -> {
        counted.add(MetricName.CALLS);
        if (invocation.status().equals(OpeningStatus.OFFER.text())) {
          counted.add(MetricName.WORDS_FOUND);
        }
        if (invocation.returning()) {
          counted.add(MetricName.RETURNING);
        }
      }
      default -> throw new IllegalArgumentException("no operation: " + invocation.asked());
    }
  }

  private static MetricName ending(Next.Outcome outcome) {
    return switch (outcome) {
      case GOODBYE -> MetricName.GOODBYES;
      case AGENT -> MetricName.TO_A_PERSON;
    };
  }

  private static void count(Effect effect, Set<MetricName> counted) {
    switch (effect) {
      case Effect.RecordConversion _ -> counted.add(MetricName.CONVERSIONS);
      case Effect.RecordFavourite(_, var display, _) when display != null ->
          counted.add(MetricName.KEPT);
      case Effect.RecordFavourite _, Effect.ForgetCaller _ -> {}
    }
  }
}
