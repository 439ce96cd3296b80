package vanity.contactflow.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Link;
import vanity.contactflow.catalogue.ActionCatalogue;
import vanity.contactflow.catalogue.ActionRule;
import vanity.contactflow.catalogue.ActionRule.External;
import vanity.contactflow.catalogue.Links;
import vanity.json.Problem;

/**
 * Actions that read {@code $.External} though on every way to them the last function failed: an
 * error takes away what an earlier function had answered.
 */
final class AnswerLostCheck {
  /** What {@code $.External} holds; of a flow that begins, nobody knows. */
  private enum Answer {
    PERHAPS,
    NONE
  }

  private final Flow flow;
  private final Map<String, Set<Answer>> before = new HashMap<>();

  private AnswerLostCheck(Flow flow) {
    this.flow = flow;
  }

  static Stream<Problem> problems(Flow flow) {
    var check = new AnswerLostCheck(flow);
    check.follow();
    List<FlowAction> actions = flow.actions();
    return IntStream.range(0, actions.size())
        .filter(i -> check.readsNothing(actions.get(i)))
        .mapToObj(i ->
            Problem.warning(
                    "Actions[" + i + "] '" + actions.get(i).identifier() + "'",
                    "answer-lost",
                    "It reads $.External, but can only be reached after a function failed, and then"
                        + " nothing is in it. Keep what you need in an attribute before.")
                .at("Actions[" + i + "]"));
  }

  private boolean readsNothing(FlowAction action) {
    String parameters = action.parameters().values().toString();
    return Set.of(Answer.NONE).equals(before.get(action.identifier()))
        && (parameters.contains("$.External.")
            || parameters.contains("$.LambdaInvocation.ResultData."));
  }

  private void follow() {
    Deque<String> open = new ArrayDeque<>();
    arrive(flow.startAction(), EnumSet.of(Answer.PERHAPS), open);
    while (!open.isEmpty()) {
      flow.action(open.pop())
          .ifPresent(
              at -> Links.from(at).forEach(link -> arrive(link.to(), after(at, link), open)));
    }
  }

  private void arrive(String at, Set<Answer> with, Deque<String> open) {
    if (before.computeIfAbsent(at, _ -> EnumSet.noneOf(Answer.class)).addAll(with)) {
      open.push(at);
    }
  }

  private Set<Answer> after(FlowAction action, Link link) {
    return switch (external(action)) {
      case ANSWERED -> EnumSet.of(link.kind() == Link.Kind.ERROR ? Answer.NONE : Answer.PERHAPS);
      case UNKNOWN -> EnumSet.of(Answer.PERHAPS);
      case KEPT -> before.getOrDefault(action.identifier(), EnumSet.of(Answer.PERHAPS));
    };
  }

  private static External external(FlowAction action) {
    return ActionCatalogue.rule(action.type()).map(ActionRule::external).orElse(External.KEPT);
  }
}
