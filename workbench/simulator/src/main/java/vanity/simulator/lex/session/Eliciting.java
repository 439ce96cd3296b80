package vanity.simulator.lex.session;

/** What the next input is expected to be. Attempts count from 0. */
public sealed interface Eliciting {
  record AnIntent() implements Eliciting {}

  record ASlot(String slot, int attempt) implements Eliciting {}

  record AConfirmation(int attempt) implements Eliciting {}
}
