package vanity.simulator.lex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.CodeHook;
import vanity.bot.Conditional;
import vanity.bot.Intent;
import vanity.bot.NextStep;
import vanity.bot.Outcome;
import vanity.bot.Slot;
import vanity.bot.condition.Condition;
import vanity.bot.reply.SlotValue;

/** Follows the next steps and conditions that a bot itself lays down. */
final class Path {
  private final Turn turn;

  Path(Turn turn) {
    this.turn = turn;
  }

  /** Says, branches and goes on as an outcome tells; {@code hook} is the step's own code hook. */
  Pause follow(Outcome outcome, @Nullable CodeHook hook) {
    turn.step("a step of intent '" + turn.session().active().name() + "'");
    turn.say(outcome.response());
    NextStep next = outcome.nextStep();
    if (next != null) {
      set(next);
    }
    Conditional conditional = outcome.conditional();
    if (conditional != null && conditional.active()) {
      return follow(branch(conditional), hook);
    }
    return go(next, hook);
  }

  private void set(NextStep next) {
    Map<String, String> attributes = new LinkedHashMap<>(turn.session().attributes());
    attributes.putAll(next.sessionAttributes());
    turn.session().attributes(attributes);
    if (next.intent() == null) {
      next.slots()
          .forEach((name, value) ->
              turn.session()
                  .active()
                  .fill(Map.of(name, new SlotValue(value, value, List.of(value)))));
    }
  }

  private Outcome branch(Conditional conditional) {
    Condition.Facts facts = facts();
    return conditional.branches().stream()
        .filter(b -> Condition.parse(b.expression()).holds(facts))
        .map(Conditional.Branch::outcome)
        .findFirst()
        .orElse(conditional.otherwise());
  }

  private Condition.Facts facts() {
    Heard.Input heard = turn.heard();
    return new Condition.Facts(
        turn.session().active().values(),
        turn.session().attributes(),
        Map.of("inputMode", heard.mode().wireName(), "inputTranscript", heard.transcript()));
  }

  private Pause go(@Nullable NextStep next, @Nullable CodeHook hook) {
    if (next == null || next.type() == null) {
      return turn.chain().progress();
    }
    return switch (next.type()) {
      case ELICIT_INTENT -> elicitIntent();
      case START_INTENT -> turn.chain().start(intent(next), Map.of());
      case ELICIT_SLOT -> new Elicitation(turn).slot(slot(next), List.of());
      case EVALUATE_CONDITIONAL ->
          throw new LexFailure("a step says EvaluateConditional, but no condition is active");
      case INVOKE_DIALOG_CODE_HOOK -> invoke(hook);
      case CONFIRM_INTENT -> new Elicitation(turn).confirm(null, 0);
      case FULFILL_INTENT -> turn.chain().fulfil();
      case CLOSE_INTENT -> new Ending(turn).close();
      case END_CONVERSATION -> end();
    };
  }

  private Pause elicitIntent() {
    turn.session().end();
    return new Pause.Listening();
  }

  /** A bot may end without fulfilling; the flow then sees the intent as ready for it. */
  private Pause end() {
    if (turn.session().active().state().equals("InProgress")) {
      turn.session().active().state("ReadyForFulfillment");
    }
    return new Ending(turn).end();
  }

  /** Without the intent's own dialog hook, the step is passed as if the function had agreed. */
  private Pause invoke(@Nullable CodeHook hook) {
    if (hook == null) {
      return turn.chain().consult(null);
    }
    boolean calls =
        hook.active() && hook.enabled() && turn.session().active().definition().dialogCodeHook();
    return calls ? new HookReplies(turn).step(hook) : follow(hook.afterwards().success(), null);
  }

  private Intent intent(NextStep next) {
    String name = next.intent();
    return turn.service()
        .locale()
        .intent(name == null ? turn.session().active().name() : name)
        .orElseThrow(() -> new LexFailure("a step starts intent '" + name + "', there is none"));
  }

  private Slot slot(NextStep next) {
    String name = next.slotToElicit();
    Intent intent = turn.session().active().definition();
    return intent
        .slot(name == null ? "" : name)
        .orElseThrow(() ->
            new LexFailure(
                "a step elicits slot '%s', intent '%s' has none".formatted(name, intent.name())));
  }
}
