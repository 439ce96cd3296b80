package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lambda.LambdaHost.Invocation;
import vanity.simulator.script.Fault;

/** docs/wire-formats.md#faults */
class LambdaFaultsTest {
  private static final Duration LIMIT = Duration.ofSeconds(8);
  private static final String FROM_FLOW = "{\"Details\":{\"ContactData\":{}}}";
  private static final String FROM_LEX = "{\"sessionState\":{}}";

  private final List<String> delivered = new ArrayList<>();
  private final LambdaHost host =
      (_, event, _) -> {
        delivered.add(event);
        return new Invocation.Answered("{\"n\":" + delivered.size() + "}", Duration.ofMillis(5));
      };

  @Test
  void withoutAFaultTheFunctionIsReached() {
    assertThat(LambdaFaults.over(host, Set.of())).isSameAs(host);
  }

  @Test
  void anErrorNeverReachesTheFunction() {
    assertThat(asked(Fault.Service.LAMBDA_ERROR, FROM_FLOW))
        .isEqualTo(
            new Invocation.Failed("Unhandled", "a fault set on purpose", Duration.ofMillis(5)));
    assertThat(delivered).isEmpty();
  }

  @Test
  void aTimeOutTakesAsLongAsTheServiceWaits() {
    assertThat(asked(Fault.Service.LAMBDA_TIMEOUT, FROM_FLOW))
        .isEqualTo(new Invocation.TimedOut(LIMIT));
    assertThat(delivered).isEmpty();
  }

  @Test
  void aFlowsEventLosesTwoAnswersAndGetsTheThird() {
    LambdaHost faulty = LambdaFaults.over(host, Set.of(Fault.Service.LAMBDA_RETRY));

    assertThat(faulty.invoke("f", FROM_FLOW, LIMIT)).isInstanceOf(Invocation.Throttled.class);
    assertThat(faulty.invoke("f", FROM_FLOW, LIMIT)).isInstanceOf(Invocation.Throttled.class);
    assertThat(answer(faulty.invoke("f", FROM_FLOW, LIMIT))).isEqualTo("{\"n\":3}");
    assertThat(faulty.invoke("f", FROM_FLOW, LIMIT)).isInstanceOf(Invocation.Throttled.class);
  }

  @Test
  void aBotsEventIsDeliveredThreeTimesAtOnce() {
    assertThat(answer(asked(Fault.Service.LAMBDA_RETRY, FROM_LEX))).isEqualTo("{\"n\":3}");
    assertThat(delivered).containsExactly(FROM_LEX, FROM_LEX, FROM_LEX);
  }

  private Invocation asked(Fault fault, String event) {
    return LambdaFaults.over(host, Set.of(fault)).invoke("f", event, LIMIT);
  }

  private static String answer(Invocation invocation) {
    return ((Invocation.Answered) invocation).answer();
  }
}
