package vanity.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.lambda.Alias;
import software.constructs.Construct;

/**
 * Makes alarms whose description ends with when to act, and with the section of the runbook that
 * has their name.
 */
final class Alarms {
  private static final String RUNBOOK = "docs/operations.md#";

  /** When whoever reads the mail has to act. */
  enum When {
    /** Callers suffer, or something is lost for good with every further call. */
    NOW("now"),

    /** Callers are served, and nothing is lost by waiting. */
    MORNING("in the morning");

    private final String text;

    When(String text) {
      this.text = text;
    }
  }

  private final Construct scope;
  private final Optional<SnsAction> mail;
  private final List<Alarm> made = new ArrayList<>();

  Alarms(Construct scope, Optional<String> address) {
    this.scope = scope;
    mail = address.map(it -> AlarmMail.to(it, scope));
  }

  void above(When when, String id, String description, IMetric metric, Number limit, int periods) {
    tell(
        Alarm.Builder.create(scope, id)
            .alarmDescription(withRunbook(when, id, description))
            .metric(metric)
            .threshold(limit)
            .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
            .evaluationPeriods(periods)
            .treatMissingData(TreatMissingData.NOT_BREACHING)
            .build());
  }

  // A new alarm has no data, and stays so until the first call; afterwards having none is what it
  // tells of.
  void dailyCallMissing(Alias live) {
    var alarm =
        Alarm.Builder.create(scope, "DailyCallMissing")
            .alarmDescription(
                withRunbook(
                    When.MORNING,
                    "DailyCallMissing",
                    "The next caller may wait: nothing called the function for two days, not even"
                        + " the daily call that keeps its snapshot active"))
            .metric(
                live.metricInvocations(
                    MetricOptions.builder()
                        .statistic(Watched.SUM)
                        .period(Duration.days(1))
                        .build()))
            .threshold(1)
            .comparisonOperator(ComparisonOperator.LESS_THAN_THRESHOLD)
            .evaluationPeriods(2)
            .treatMissingData(TreatMissingData.MISSING)
            .build();
    tell(alarm);
    mail.ifPresent(alarm::addInsufficientDataAction);
  }

  private static String withRunbook(When when, String id, String description) {
    return "%s. What to do %s: %s%s"
        .formatted(description, when.text, RUNBOOK, id.toLowerCase(Locale.ROOT));
  }

  private void tell(Alarm alarm) {
    made.add(alarm);
    mail.ifPresent(alarm::addAlarmAction);
  }

  List<Alarm> made() {
    return List.copyOf(made);
  }
}
