package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vanity.simulator.lambda.LambdaHost.Invocation;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvents;
import vanity.simulator.line.Invoked;
import vanity.simulator.script.Fault;

class SwitchedLambdaTest {
  private static final Duration LIMIT = Duration.ofSeconds(8);

  private final AtomicReference<Set<Fault>> broken = new AtomicReference<>(Set.of());
  private final List<Invoked> told = new ArrayList<>();
  private final CallPlan plan = new CallPlan("c", null, Instant.EPOCH, Office.PLAIN, broken::get);
  private final SwitchedLambda lambda =
      new SwitchedLambda(
          plan,
          now ->
              LambdaFaults.over(
                  (_, _, _) -> new Invocation.Answered("{}", Duration.ZERO), now.faults()),
          new CallEvents() {
            @Override
            public void happened(CallEvent event) {}

            @Override
            public void invoked(Invoked exchange) {
              told.add(exchange);
            }
          });

  @Test
  void whatIsBrokenMayChangeFromOneInvocationToTheNext() {
    assertThat(lambda.invoke("f", "{\"a\":1}", LIMIT)).isInstanceOf(Invocation.Answered.class);
    broken.set(Set.of(Fault.Service.LAMBDA_ERROR));
    assertThat(lambda.invoke("f", "{}", LIMIT)).isInstanceOf(Invocation.Failed.class);
    broken.set(Set.of());
    assertThat(lambda.invoke("f", "{}", LIMIT)).isInstanceOf(Invocation.Answered.class);
  }

  @Test
  void tellsWhatCrossesTheWire() {
    lambda.invoke("f", "{\"a\":1}", LIMIT);
    broken.set(Set.of(Fault.Service.LAMBDA_TIMEOUT));
    lambda.invoke("f", "{\"a\":2}", LIMIT);

    assertThat(told.getFirst())
        .extracting(Invoked::event, Invoked::answer, Invoked::answered)
        .containsExactly("{\"a\":1}", "{}", true);
    assertThat(told.getLast())
        .extracting(Invoked::event, Invoked::answer, Invoked::answered)
        .containsExactly("{\"a\":2}", "timed out", false);
  }

  @Test
  void whatIsCountedForAFaultGoesOnCounting() {
    broken.set(Set.of(Fault.Service.LAMBDA_RETRY));

    assertThat(lambda.invoke("f", "{\"ContactData\":1}", LIMIT))
        .isInstanceOf(Invocation.Throttled.class);
    lambda.invoke("f", "{\"ContactData\":1}", LIMIT);
    assertThat(lambda.invoke("f", "{\"ContactData\":1}", LIMIT))
        .isInstanceOf(Invocation.Answered.class);
  }
}
