package vanity.publisher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vanity.contract.FlowProperties;

/** Goes the one step that comes next. */
final class Walk {
  private final Function<InstanceView, Step> next;
  private final Attempts attempts;
  private final WaitLimits limits;
  private final List<String> stillListed = new ArrayList<>();

  /**
   * @param next the step that comes next as the instance is
   */
  Walk(Function<InstanceView, Step> next, Attempts attempts, WaitLimits limits) {
    this.next = next;
    this.attempts = attempts;
    this.limits = limits;
  }

  /**
   * Makes one change at most, unless one comes to nothing: the next poll would find the same thing
   * still listed and begin with it again, so this one goes on to the end.
   */
  StepResult from(InstanceView start) {
    InstanceView view = start;
    while (true) {
      Step step = next.apply(view);
      switch (step) {
        case Step.Change change -> {
          view = after(change, view);
          if (stillListed.isEmpty()) {
            return StepResult.pending(step.label());
          }
        }
        case Step.Wait wait -> {
          return wait(wait);
        }
        case Step.Refuse refuse -> throw new PublishingFailure(refuse.cause(), refuse.advice());
        case Step.Published published -> {
          return StepResult.done(label(step), data(published.flow()));
        }
        case Step.Retired _ -> {
          return StepResult.done(label(step), Map.of());
        }
      }
    }
  }

  private InstanceView after(Step.Change change, InstanceView view) {
    if (!limits.coversAChange()) {
      throw FailureAdvice.ofChangesWithoutEnd(change);
    }
    Attempts.Seen seen = attempts.make(change, view);
    return switch (seen.effect()) {
      case SHOWN -> seen.view();
      case NONE -> afterNoEffect(change, seen.view());
      case DENIED -> without((Step.Removal) change, seen.view());
    };
  }

  private InstanceView afterNoEffect(Step.Change change, InstanceView view) {
    return switch (change) {
      case Step.Addition addition ->
          throw FailureAdvice.ofNoEffect(addition, Difference.of(addition, view));
      // A number that is still bound would lead to nothing, or to a flow that it must not reach.
      case Step.UnbindNumber number ->
          throw FailureAdvice.ofNoEffect(number, Difference.of(number, view));
      case Step.GiveBack number ->
          throw FailureAdvice.ofNoEffect(number, Difference.of(number, view));
      case Step.Removal removal -> without(removal, view);
    };
  }

  private InstanceView without(Step.Removal removal, InstanceView view) {
    stillListed.add(removal.label());
    return removal.after(view);
  }

  private StepResult wait(Step.Wait wait) {
    if (limits.covers(wait)) {
      return StepResult.pending(wait.label());
    }
    throw new PublishingFailure(
        "after %d minutes %s".formatted(wait.atMost().toMinutes(), wait.forWhat()),
        wait.advice() + " and deploy again");
  }

  private String label(Step step) {
    return stillListed.isEmpty()
        ? step.label()
        : step.label() + ", still listed after " + String.join(" ", stillListed);
  }

  private static Map<String, String> data(LiveFlow flow) {
    return Map.of(FlowProperties.CONTACT_FLOW_ARN, flow.arn(), "ContactFlowId", flow.id());
  }
}
