package vanity.fulfillment;

import java.util.EnumSet;
import java.util.Set;
import vanity.contract.FlowRequest;
import vanity.contract.MetricName;
import vanity.contract.OpeningStatus;
import vanity.fulfillment.call.Decision;
import vanity.fulfillment.call.Effect;

/** Which metrics an invocation counts in. */
final class Counted {
  private Counted() {}

  static Set<MetricName> in(String source, String asked, String status, Decision decision) {
    var counted = EnumSet.noneOf(MetricName.class);
    if (source.equals(Journal.LEX)) {
      counted.add(MetricName.TURNS);
    } else if (asked.equals(FlowRequest.KEY)) {
      counted.add(MetricName.KEYPAD_TURNS);
    } else if (asked.equals(FlowRequest.OFFER)) {
      counted.add(MetricName.CALLS);
      if (status.equals(OpeningStatus.OFFER.text())) {
        counted.add(MetricName.WORDS_FOUND);
      }
    }
    switch (decision.happened()) {
      case SILENT -> counted.add(MetricName.SILENCES);
      case NOT_UNDERSTOOD -> counted.add(MetricName.NOT_UNDERSTOOD);
      case OFFERED, ANSWERED, CLOSED -> {}
    }
    decision.effects().forEach(effect -> count(effect, counted));
    return counted;
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
