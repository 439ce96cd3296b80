package vanity.simulator.lex;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.Intent;
import vanity.bot.Messages;
import vanity.bot.Outcome;
import vanity.bot.Prompt;
import vanity.bot.Slot;
import vanity.bot.reply.SlotValue;

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
    slots.keySet().forEach(name -> intent.slot(name).ifPresent(s -> covered(intent, s)));
    Intent.InitialResponse initial = intent.initial();
    return initial == null
        ? consult(null)
        : turn.path().follow(initial.outcome(), initial.codeHook());
  }

  private void covered(Intent intent, Slot slot) {
    turn.service().coverage().filled(intent, slot);
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
    values
        .keySet()
        .forEach(
            name -> active.definition().slot(name).ifPresent(s -> covered(active.definition(), s)));
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
      return confirm(null, asked.attempt() + 1);
    }
    return setting != null && setting.failed().nextStep() != null
        ? turn.path().follow(setting.failed(), null)
        : fallback();
  }

  /** Asks the dialog code hook where the intent has one, else goes on by itself. */
  Pause consult(@Nullable String label) {
    ActiveIntent active = session().active();
    return active.definition().dialogCodeHook()
        ? new Answers(turn).dialog(label, proposal(active))
        : progress();
  }

  HookEvent.@Nullable Proposal proposal(ActiveIntent active) {
    return active
        .nextRequired()
        .map(s -> new HookEvent.Proposal("ElicitSlot", s.name(), attempt(s)))
        .orElseGet(() ->
            active.awaitsConfirmation() ? new HookEvent.Proposal("ConfirmIntent", null, 0) : null);
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
      return elicit(missing, List.of());
    }
    if (active.awaitsConfirmation()) {
      return confirm(null, 0);
    }
    return active.confirmation().equals("Denied") ? declined() : fulfil();
  }

  Pause elicit(Slot slot, List<Messages.Message> instead) {
    int attempt = attempt(slot);
    Prompt prompt = slot.prompt();
    if (!instead.isEmpty()) {
      turn.answer(instead);
    } else if (prompt != null) {
      turn.ask(prompt, attempt);
    } else {
      throw new LexFailure("slot '%s' has no prompt to ask for it".formatted(slot.name()));
    }
    session().eliciting(new Eliciting.ASlot(slot.name(), attempt));
    return new Pause.Listening();
  }

  /** A slot that this input missed is at its next attempt, any other one at its first. */
  private int attempt(Slot slot) {
    Eliciting.ASlot missed = turn.missed();
    return missed != null && missed.slot().equals(slot.name()) ? missed.attempt() + 1 : 0;
  }

  Pause confirm(@Nullable List<Messages.Message> instead, int attempt) {
    Intent.Confirmation setting = session().active().definition().confirmation();
    Prompt prompt = setting == null ? null : setting.prompt();
    if (instead != null && !instead.isEmpty()) {
      turn.answer(instead);
    } else if (prompt != null) {
      turn.ask(prompt, attempt);
    } else {
      throw new LexFailure(
          "intent '%s' has no confirmation prompt".formatted(session().active().name()));
    }
    session().eliciting(new Eliciting.AConfirmation(attempt));
    return new Pause.Listening();
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
      return new Answers(turn).fulfillment(hook);
    }
    if (hook != null && hook.active() && hook.afterwards() != null) {
      session().active().state("Fulfilled");
      return new Ending(turn).afterwards(hook.afterwards().success());
    }
    return new Ending(turn).close();
  }
}
