package vanity.simulator.line;

import java.time.Duration;

/**
 * How a point listens: what a telephone in real time must know of it.
 *
 * @param speech whether words are heard
 * @param keys how keys are collected
 * @param interruptible whether the caller may act while the prompt is still spoken
 * @param silence how long nothing may come before it counts as silence
 */
public record ListenTerms(boolean speech, KeyTerms keys, boolean interruptible, Duration silence) {
  /** Of a listener about which nothing else is known. */
  public static final ListenTerms USUAL =
      new ListenTerms(true, KeyTerms.ONE_KEY, true, Duration.ofSeconds(5));
}
