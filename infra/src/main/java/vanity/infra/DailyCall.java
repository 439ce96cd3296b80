package vanity.infra;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.RuleTargetInput;
import software.amazon.awscdk.services.events.Schedule;
import software.amazon.awscdk.services.events.targets.LambdaFunction;
import software.constructs.Construct;
import vanity.contract.Handlers;

/**
 * A call a day that does nothing: a snapshot nobody uses for two weeks goes inactive, and the next
 * caller would wait for it.
 */
final class DailyCall extends Construct {
  DailyCall(Construct scope, FulfillmentFunction fulfillment) {
    super(scope, "DailyCall");
    Rule.Builder.create(this, "Rule")
        .description("Vanity Line: keeps the function's snapshot from going inactive")
        .schedule(Schedule.rate(Duration.days(1)))
        .targets(
            List.of(
                LambdaFunction.Builder.create(fulfillment.live())
                    .event(RuleTargetInput.fromObject(Map.of(Handlers.WARM, Handlers.WARM_VALUE)))
                    .retryAttempts(2)
                    .build()))
        .build();
  }
}
