package vanity.simulator;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.line.CallEvents;
import vanity.simulator.line.Invoked;
import vanity.simulator.script.Fault;

/** The Lambda of one call, with whatever is broken at that moment; tells what crosses the wire. */
final class SwitchedLambda implements LambdaHost {
  private final CallPlan plan;
  private final Function<CallPlan, LambdaHost> made;
  private final CallEvents events;
  private final Map<Set<Fault>, LambdaHost> hosts = new ConcurrentHashMap<>();

  /**
   * @param made gives the Lambda of a call whose faults stay as they are
   */
  SwitchedLambda(CallPlan plan, Function<CallPlan, LambdaHost> made, CallEvents events) {
    this.plan = plan;
    this.made = made;
    this.events = events;
  }

  @Override
  public Invocation invoke(String functionArn, String event, Duration limit) {
    long began = System.nanoTime();
    Invocation invocation = now().invoke(functionArn, event, limit);
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    events.invoked(
        switch (invocation) {
          case Invocation.Answered answered ->
              new Invoked(functionArn, event, answered.answer(), true, took);
          case Invocation.Failed failed ->
              unanswered(functionArn, event, failed.errorType() + ": " + failed.message(), took);
          case Invocation.TimedOut _ -> unanswered(functionArn, event, "timed out", took);
          case Invocation.Throttled _ -> unanswered(functionArn, event, "throttled", took);
        });
    return invocation;
  }

  private static Invoked unanswered(String function, String event, String why, Duration took) {
    return new Invoked(function, event, why, false, took);
  }

  @Override
  public boolean knows(String functionArn) {
    return now().knows(functionArn);
  }

  private LambdaHost now() {
    // What is made for some faults keeps its counts as long as the call lasts.
    return hosts.computeIfAbsent(plan.faults(), faults -> made.apply(plan.with(faults)));
  }
}
