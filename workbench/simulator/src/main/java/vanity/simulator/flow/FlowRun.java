package vanity.simulator.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vanity.contactflow.ErrorBranch;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Link;
import vanity.simulator.line.CallEvent;

/** The way of one call through its flow, and through the flows and modules that it leads to. */
final class FlowRun {
  // Every loop of a sound flow is bounded; a call that goes on longer is a flow gone wrong.
  private static final int MOST_STEPS = 2_000;

  private final FlowCall call;
  private final Supplier<FlowFaults> faults;
  private final FlowLog log;
  private final Rounds rounds;
  private final Deque<Return> returns = new ArrayDeque<>();
  private Flow flow;
  private String at;
  private CallEvent.@Nullable End end;

  /** Where a module goes back to. */
  private record Return(Flow flow, FlowAction action) {}

  FlowRun(Flow flow, FlowCall call, Supplier<FlowFaults> faults, FlowLog log, Rounds rounds) {
    this.flow = flow;
    this.call = call;
    this.faults = faults;
    this.log = log;
    this.rounds = rounds;
    this.at = flow.startAction();
  }

  CallEvent.End toEnd() {
    for (int step = 0; end == null && step < MOST_STEPS; step++) {
      flow.action(at).ifPresentOrElse(this::step, this::lost);
    }
    CallEvent.End ended =
        end != null
            ? end
            : new CallEvent.End(
                CallEvent.Reason.ERROR,
                "more than " + MOST_STEPS + " steps; the last was '" + at + "'");
    log.left(ended.reason().name());
    return ended;
  }

  private void step(FlowAction action) {
    end = rounds.closed(flow, at, returns.size(), call).orElse(null);
    if (end != null) {
      return;
    }
    log.entered(flow, action);
    call.happened(new CallEvent.Block(action.identifier(), action.type()));
    ActionRunner runner = ActionRunners.runner(action.type());
    follow(action, faults.get().at(action).orElseGet(() -> runner.run(action, call)));
  }

  private void follow(FlowAction action, BlockOutcome outcome) {
    switch (outcome) {
      case BlockOutcome.Next _ -> go(action, Branching.next(action), "no NextAction");
      case BlockOutcome.Value v ->
          go(action, Branching.value(action, v.value(), call.contact()), unmatched(v.value()));
      case BlockOutcome.Failed f -> go(action, Branching.error(action, f.errorType()), f.reason());
      case BlockOutcome.Ended e -> end = new CallEvent.End(e.reason(), e.detail());
      case BlockOutcome.HungUp _ -> end = new CallEvent.End(CallEvent.Reason.HUNG_UP, "");
      case BlockOutcome.Transferred to -> start(to.flow());
      case BlockOutcome.Entered in -> {
        returns.push(new Return(flow, action));
        start(in.module());
      }
      case BlockOutcome.Left left -> comeBack(left);
    }
  }

  private void comeBack(BlockOutcome.Left left) {
    Return back = returns.poll();
    if (back == null) {
      // Played alone, it has nowhere to go back to.
      String result = left.result().map(r -> "with the result '" + r + "'").orElse("at Success");
      end = new CallEvent.End(CallEvent.Reason.WAITING, "the module is over, " + result);
      return;
    }
    flow = back.flow();
    Optional<Link> named = Branching.value(back.action(), left.result(), call.contact());
    go(back.action(), named.or(() -> Branching.next(back.action())), "no way on after the module");
  }

  private void start(Flow other) {
    log.left("Success");
    flow = other;
    at = other.startAction();
  }

  /** That nothing matches is an answer, no failure. */
  private void go(FlowAction action, Optional<Link> link, String why) {
    link.ifPresentOrElse(
        l -> {
          boolean error = l.kind() == Link.Kind.ERROR;
          boolean failed = error && !l.name().equals(ErrorBranch.NO_CONDITION);
          CallEvent.Why because = error ? new CallEvent.Why(why, failed) : null;
          call.happened(new CallEvent.Branch(l.from(), l.name(), l.to(), because));
          log.left(failed ? l.name() + ": " + why : l.name());
          at = l.to();
        },
        () ->
            end =
                new CallEvent.End(
                    CallEvent.Reason.ERROR,
                    "the block '" + action.identifier() + "' has no branch for: " + why));
  }

  private static String unmatched(Optional<String> value) {
    return value.map(v -> "no condition for '" + v + "'").orElse("nothing to compare: not set");
  }

  private void lost() {
    end = new CallEvent.End(CallEvent.Reason.ERROR, "the flow has no block '" + at + "'");
  }
}
