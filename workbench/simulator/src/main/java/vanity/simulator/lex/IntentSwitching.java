package vanity.simulator.lex;

import org.jspecify.annotations.Nullable;

/**
 * Whether Lex leaves an intent while it asks for one of its slots. The service decides that by a
 * model of its own, so a test can force it.
 */
@FunctionalInterface
public interface IntentSwitching {

  /** Name of the intent that takes this input away from a slot, or null for the usual course. */
  @Nullable String insteadOf(String intent, String slot, String transcript);

  /** Only the exact words of another intent lead away from a slot that they do not fill. */
  static IntentSwitching usual() {
    return (intent, slot, transcript) -> null;
  }

  /** Everything said into a slot of another intent is taken for this one. */
  static IntentSwitching always(String other) {
    return (intent, slot, transcript) -> intent.equals(other) ? null : other;
  }
}
