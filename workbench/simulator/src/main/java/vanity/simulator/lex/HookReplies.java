package vanity.simulator.lex;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.CodeHook;
import vanity.bot.Intent;
import vanity.bot.Outcome;
import vanity.bot.Slot;
import vanity.bot.reply.LexReply;
import vanity.bot.reply.RuntimeHints;
import vanity.simulator.lex.session.ActiveIntent;
import vanity.simulator.lex.session.Session;

/** Calls code hooks, and does what they answer. */
final class HookReplies {
  private final Turn turn;

  HookReplies(Turn turn) {
    this.turn = turn;
  }

  /** The classic dialog hook: a failure ends the conversation. */
  Pause dialog(@Nullable String label, HookEvent.@Nullable Proposal proposal) {
    return switch (call(HookEvent.Source.DIALOG, label, proposal)) {
      case CodeHooks.Ended.Answered(LexReply reply) -> take(reply, () -> turn.chain().progress());
      case CodeHooks.Ended.Failed(String reason) -> throw new LexFailure(reason);
      case CodeHooks.Ended.TimedOut(String reason) -> throw new LexFailure(reason);
    };
  }

  /** The hook of one step, with the bot's own ways on from it. */
  Pause step(CodeHook hook) {
    HookEvent.Proposal proposal = new Elicitation(turn).proposal();
    CodeHook.Afterwards after = hook.afterwards();
    return switch (call(HookEvent.Source.DIALOG, hook.label(), proposal)) {
      case CodeHooks.Ended.Answered(LexReply reply) ->
          take(reply, () -> turn.path().follow(after.success(), null));
      case CodeHooks.Ended.Failed(String reason) -> failed(after.failure(), reason);
      case CodeHooks.Ended.TimedOut(String reason) -> failed(after.timeout(), reason);
    };
  }

  Pause fulfillment(Intent.FulfillmentHook hook) {
    CodeHook.Afterwards after =
        hook.afterwards() == null
            ? new CodeHook.Afterwards(Outcome.NONE, Outcome.NONE, Outcome.NONE)
            : hook.afterwards();
    return switch (call(HookEvent.Source.FULFILLMENT, null, null)) {
      case CodeHooks.Ended.Answered(LexReply reply) -> take(reply, () -> fulfilled(after));
      case CodeHooks.Ended.Failed(String reason) -> failed(after.failure(), reason);
      case CodeHooks.Ended.TimedOut(String reason) -> failed(after.timeout(), reason);
    };
  }

  /** The function delegated after fulfilment: its state says how that went. */
  private Pause fulfilled(CodeHook.Afterwards after) {
    return switch (turn.session().active().state()) {
      case "Fulfilled" -> new Ending(turn).afterwards(after.success());
      case "Failed" -> new Ending(turn).afterwards(after.failure());
      default -> turn.chain().progress();
    };
  }

  private CodeHooks.Ended call(
      HookEvent.Source source, @Nullable String label, HookEvent.@Nullable Proposal proposal) {
    turn.step("the code hook of intent '" + turn.session().active().name() + "'");
    return turn.hooks().call(turn, source, label, proposal);
  }

  private Pause failed(Outcome outcome, String reason) {
    if (outcome.nextStep() == null && outcome.response() == null) {
      throw new LexFailure(reason);
    }
    turn.session().active().state("Failed");
    return turn.path().follow(outcome, null);
  }

  private Pause take(LexReply reply, java.util.function.Supplier<Pause> delegated) {
    Session session = turn.session();
    Map<String, String> attributes = reply.sessionAttributes();
    if (attributes != null) {
      session.attributes(attributes);
    }
    List<LexReply.ActiveContext> contexts = reply.activeContexts();
    if (contexts != null) {
      session.contexts().replace(contexts, turn.now());
    }
    RuntimeHints hints = reply.runtimeHints();
    if (hints != null) {
      session.hints(hints);
    }
    session.requestAttributes(reply.requestAttributes());
    boolean switched = switchTo(reply.intent());
    return switch (reply.action()) {
      // Messages beside Delegate are not played: the bot's own prompts are.
      case DELEGATE -> switched ? turn.chain().progress() : delegated.get();
      case ELICIT_INTENT -> elicitIntent(reply);
      case ELICIT_SLOT -> new Elicitation(turn).slot(slot(reply), reply.messages());
      case CONFIRM_INTENT -> new Elicitation(turn).confirm(reply.messages(), 0);
      case CLOSE -> close(reply);
    };
  }

  private boolean switchTo(LexReply.@Nullable IntentState answer) {
    if (answer == null) {
      return false;
    }
    boolean other = !answer.name().equals(turn.session().active().name());
    if (other) {
      Intent intent = turn.service().locale().intent(answer.name()).orElseThrow();
      turn.session().begin(new ActiveIntent(intent));
      turn.service().coverage().started(intent);
    }
    turn.session().active().take(answer);
    return other;
  }

  private Slot slot(LexReply reply) {
    String name = reply.slotToElicit();
    return turn.session().active().definition().slot(name == null ? "" : name).orElseThrow();
  }

  private Pause elicitIntent(LexReply reply) {
    turn.answer(reply.messages());
    turn.session().end();
    return new Pause.Listening();
  }

  private Pause close(LexReply reply) {
    turn.answer(reply.messages());
    return reply.messages().isEmpty() ? new Ending(turn).close() : new Ending(turn).end();
  }
}
