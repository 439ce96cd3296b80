package vanity.simulator.lex;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.Intent;
import vanity.bot.Outcome;
import vanity.bot.Prompt;
import vanity.bot.Slot;
import vanity.bot.reply.SlotValue;
import vanity.simulator.lex.session.ActiveIntent;
import vanity.simulator.lex.session.Eliciting;
import vanity.simulator.lex.session.Session;
import vanity.simulator.lex.session.SlotDefaults;

/**
 * The default order of a conversation: initial response, slots by priority, confirmation,
 * fulfilment, closing. The bot's own next steps, where it has any, are {@link Path}'s part.
 */
final class Chain {
  private final Turn turn;

  Chain(Turn turn) {
    this.turn = turn;
  }

  private Session session() {
    return turn.session();
  }

  Pause start(Intent intent, Map<String, SlotValue> slots) {
    turn.step("the start of intent '" + intent.name() + "'");
    ActiveIntent active = new ActiveIntent(intent);
    active.fill(SlotDefaults.of(intent, session().attributes()));
    active.fill(slots);
    session().begin(active);
    turn.service().coverage().started(intent);
    covered(intent, slots);
    Intent.InitialResponse initial = intent.initial();
    return initial == null
        ? consult(null)
        : turn.path().follow(initial.outcome(), initial.codeHook());
  }

  private void covered(Intent intent, Map<String, SlotValue> slots) {
    BotCoverage coverage = turn.service().coverage();
    slots.keySet().forEach(name -> intent.slot(name).ifPresent(s -> coverage.filled(intent, s)));
  }

  /** What no intent understands goes to the fallback. */
  Pause fallback() {
    Intent fallback =
        turn.service()
            .locale()
            .fallback()
            .orElseThrow(() -> new LexFailure("the bot has no AMAZON.FallbackIntent"));
    return start(fallback, Map.of());
  }

  Pause captured(Slot slot, Map<String, SlotValue> values) {
    ActiveIntent active = session().active();
    active.fill(values);
    covered(active.definition(), values);
    Slot.Capture capture = slot.capture();
    return capture == null
        ? consult(null)
        : turn.path().follow(capture.captured(), capture.codeHook());
  }

  Pause missed(Slot slot, Eliciting.ASlot asked) {
    turn.missed(asked);
    Prompt prompt = slot.prompt();
    Slot.Capture capture = slot.capture();
    if (asked.attempt() >= (prompt == null ? 0 : prompt.maxRetries())) {
      return capture != null && !capture.failed().equals(Outcome.NONE)
          ? turn.path().follow(capture.failed(), null)
          : fallback();
    }
    if (capture == null) {
      return consult(null);
    }
    return capture.elicitationHook() ? consult(capture.elicitationLabel()) : progress();
  }

  Pause confirmed(boolean yes) {
    ActiveIntent active = session().active();
    active.confirmation(yes ? "Confirmed" : "Denied");
    Intent.Confirmation setting = active.definition().confirmation();
    if (setting == null || active.definition().initial() == null) {
      return consult(null);
    }
    Outcome outcome = yes ? setting.confirmed() : setting.declined();
    return outcome.nextStep() == null
        ? progress()
        : turn.path().follow(outcome, setting.codeHook());
  }

  Pause unconfirmed(Eliciting.AConfirmation asked) {
    Intent.Confirmation setting = session().active().definition().confirmation();
    Prompt prompt = setting == null ? null : setting.prompt();
    if (setting != null && prompt != null && asked.attempt() < prompt.maxRetries()) {
      return new Elicitation(turn).confirm(null, asked.attempt() + 1);
    }
    return setting != null && setting.failed().nextStep() != null
        ? turn.path().follow(setting.failed(), null)
        : fallback();
  }

  /** Asks the dialog code hook where the intent has one, else goes on by itself. */
  Pause consult(@Nullable String label) {
    return session().active().definition().dialogCodeHook()
        ? new HookReplies(turn).dialog(label, new Elicitation(turn).proposal())
        : progress();
  }

  /** The next thing that the intent still needs. */
  Pause progress() {
    turn.step("the way on from intent '" + session().active().name() + "'");
    ActiveIntent active = session().active();
    if (active.state().equals("ReadyForFulfillment")) {
      return fulfil();
    }
    Slot missing = active.nextRequired().orElse(null);
    if (missing != null) {
      return new Elicitation(turn).slot(missing, List.of());
    }
    if (active.awaitsConfirmation()) {
      return new Elicitation(turn).confirm(null, 0);
    }
    return active.confirmation().equals("Denied") ? declined() : fulfil();
  }

  private Pause declined() {
    Intent.Confirmation setting = session().active().definition().confirmation();
    session().active().state("Failed");
    turn.say(setting == null ? null : setting.declined().response());
    return new Ending(turn).end();
  }

  Pause fulfil() {
    turn.step("the fulfilment of intent '" + session().active().name() + "'");
    Intent.FulfillmentHook hook = session().active().definition().fulfillment();
    session().active().state("ReadyForFulfillment");
    if (hook != null && hook.enabled()) {
      return new HookReplies(turn).fulfillment(hook);
    }
    if (hook != null && hook.active() && hook.afterwards() != null) {
      session().active().state("Fulfilled");
      return new Ending(turn).afterwards(hook.afterwards().success());
    }
    return new Ending(turn).close();
  }
}
