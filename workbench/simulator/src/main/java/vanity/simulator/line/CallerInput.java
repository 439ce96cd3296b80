package vanity.simulator.line;

/** What the caller does at one listening point. */
public sealed interface CallerInput {

  /** Words, as a speech recogniser would write them. */
  record Speech(String text) implements CallerInput {}

  /**
   * Keys in the order they are pressed; the listener takes as many as it wants and drops the rest.
   */
  record Keys(String keys) implements CallerInput {}

  /** Nothing until the listener's time-out. */
  record Silence() implements CallerInput {}

  /** Sound without words. */
  record Noise() implements CallerInput {}

  /** The caller is gone; no branch of the flow is taken any more. */
  record HungUp() implements CallerInput {}
}
