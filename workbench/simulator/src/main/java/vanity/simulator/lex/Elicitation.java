package vanity.simulator.lex;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.bot.Intent;
import vanity.bot.Messages;
import vanity.bot.Prompt;
import vanity.bot.Slot;
import vanity.simulator.lex.session.ActiveIntent;
import vanity.simulator.lex.session.Eliciting;
import vanity.simulator.lex.session.Session;

/** What Lex asks the caller for: a slot, or whether the intent is meant. */
final class Elicitation {
  private final Turn turn;

  Elicitation(Turn turn) {
    this.turn = turn;
  }

  private Session session() {
    return turn.session();
  }

  /** What would be asked next, if anything is missing. */
  HookEvent.@Nullable Proposal proposal() {
    ActiveIntent active = session().active();
    return active
        .nextRequired()
        .map(s -> new HookEvent.Proposal("ElicitSlot", s.name(), attempt(s)))
        .orElseGet(() ->
            active.awaitsConfirmation() ? new HookEvent.Proposal("ConfirmIntent", null, 0) : null);
  }

  /**
   * Asks for a slot.
   *
   * @param instead of the slot's own prompt, where there are any
   */
  Pause slot(Slot slot, List<Messages.Message> instead) {
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

  /** Asks whether the intent is meant, in the words given or those of the bot. */
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
}
