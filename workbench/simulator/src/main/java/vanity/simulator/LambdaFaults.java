package vanity.simulator;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.script.Fault;

/** A Lambda that fails, hangs, or whose answers get lost on the way. */
final class LambdaFaults {
  /** Connect tries an invocation up to three times. */
  private static final int DELIVERIES = 3;

  private LambdaFaults() {}

  static LambdaHost over(LambdaHost host, Set<Fault> faults) {
    if (faults.contains(Fault.Service.LAMBDA_ERROR)) {
      return (_, _, _) ->
          new LambdaHost.Invocation.Failed(
              "Unhandled", "a fault set on purpose", Duration.ofMillis(5));
    }
    if (faults.contains(Fault.Service.LAMBDA_TIMEOUT)) {
      return (_, _, limit) -> new LambdaHost.Invocation.TimedOut(limit);
    }
    return faults.contains(Fault.Service.LAMBDA_RETRY) ? new Repeated(host) : host;
  }

  /**
   * Delivers every event three times. A contact flow loses the first two answers and tries again;
   * Lex, which does not try again, gets the third.
   */
  private static final class Repeated implements LambdaHost {
    private final LambdaHost host;
    private final Map<String, Integer> delivered = new HashMap<>();

    Repeated(LambdaHost host) {
      this.host = host;
    }

    @Override
    public Invocation invoke(String functionArn, String event, Duration limit) {
      return event.contains("\"ContactData\"")
          ? answerLost(functionArn, event, limit)
          : thirdAnswer(functionArn, event, limit);
    }

    @Override
    public boolean knows(String functionArn) {
      return host.knows(functionArn);
    }

    private Invocation answerLost(String functionArn, String event, Duration limit) {
      Invocation answer = host.invoke(functionArn, event, limit);
      if (delivered.merge(event, 1, Integer::sum) < DELIVERIES) {
        return new Invocation.Throttled(answer.took());
      }
      delivered.remove(event);
      return answer;
    }

    private Invocation thirdAnswer(String functionArn, String event, Duration limit) {
      for (int i = 1; i < DELIVERIES; i++) {
        host.invoke(functionArn, event, limit);
      }
      return host.invoke(functionArn, event, limit);
    }
  }
}
