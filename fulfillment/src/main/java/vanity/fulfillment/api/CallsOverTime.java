package vanity.fulfillment.api;

import static vanity.contract.MetricName.CALLS;
import static vanity.contract.MetricName.CAME_BACK;
import static vanity.contract.MetricName.CONVERSIONS;
import static vanity.contract.MetricName.GOODBYES;
import static vanity.contract.MetricName.KEPT;
import static vanity.contract.MetricName.NOT_UNDERSTOOD;
import static vanity.contract.MetricName.RETURNING;
import static vanity.contract.MetricName.SILENCES;
import static vanity.contract.MetricName.TO_A_PERSON;
import static vanity.contract.MetricName.WORDS_FOUND;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vanity.contract.MetricName;
import vanity.fulfillment.metrics.CountedHour;
import vanity.fulfillment.metrics.CountedHours;
import vanity.fulfillment.metrics.ServiceState;

/** Answers how many calls there were and what became of them, by the hour. */
final class CallsOverTime {
  /** Fourteen days of the reader's calendar, wherever that is and if one has 25 hours. */
  private static final Duration LOOKED_BACK = Duration.ofDays(15);

  private static final Set<MetricName> OF_CALLS =
      EnumSet.of(
          CALLS,
          RETURNING,
          WORDS_FOUND,
          CONVERSIONS,
          KEPT,
          GOODBYES,
          TO_A_PERSON,
          CAME_BACK,
          SILENCES,
          NOT_UNDERSTOOD);

  private final CountedHours counted;
  private final InstantSource clock;

  CallsOverTime(CountedHours counted, InstantSource clock) {
    this.counted = counted;
    this.clock = clock;
  }

  ApiAnswer answer(ApiRequest request, Role role) {
    Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
    Instant from = hour.minus(LOOKED_BACK);
    Instant to = hour.plus(1, ChronoUnit.HOURS);
    List<CountedHour> hours = counted.between(from, to, seenBy(role));
    var fields = new LinkedHashMap<String, Object>();
    fields.put("scope", scope());
    fields.put("from", from.toString());
    fields.put(
        "hours", hours.stream().filter(CallsOverTime::ofCalls).map(CallsOverTime::fields).toList());
    if (role == Role.OPERATOR) {
      fields.put("faults", Faults.in(hours));
      counted.services(clock.instant()).ifPresent(it -> fields.put("services", fields(it)));
    }
    return ApiAnswer.document(fields, request.ifNoneMatch());
  }

  private static Set<MetricName> seenBy(Role role) {
    var seen = EnumSet.copyOf(OF_CALLS);
    if (role == Role.OPERATOR) {
      seen.addAll(Faults.METRICS);
    }
    return seen;
  }

  private static boolean ofCalls(CountedHour hour) {
    return OF_CALLS.stream().anyMatch(metric -> hour.of(metric) > 0);
  }

  private String scope() {
    return switch (counted.scope()) {
      case ACCOUNT -> "account";
      case MACHINE -> "machine";
    };
  }

  private static Map<String, @Nullable Object> fields(ServiceState services) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("since", services.since().toString());
    fields.put("deadLetters", services.deadLetters());
    fields.put("errors", services.errors());
    fields.put("throttles", services.throttles());
    fields.put("slowestMs", services.slowestMs());
    return fields;
  }

  private static Map<String, Object> fields(CountedHour hour) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("at", hour.begins().toString());
    fields.put("calls", hour.of(CALLS));
    fields.put("returning", hour.of(RETURNING));
    fields.put("withWords", hour.of(WORDS_FOUND));
    fields.put("conversions", hour.of(CONVERSIONS));
    fields.put("kept", hour.of(KEPT));
    fields.put("goodbyes", hour.of(GOODBYES));
    fields.put("toAPerson", hour.of(TO_A_PERSON));
    fields.put("cameBack", hour.of(CAME_BACK));
    fields.put("silences", hour.of(SILENCES));
    fields.put("notUnderstood", hour.of(NOT_UNDERSTOOD));
    return fields;
  }
}
