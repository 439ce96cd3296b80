package vanity.simulator.line;

import java.time.Duration;

/**
 * How a listener collects keys into one input.
 *
 * @param most after so many keys the input ends by itself
 * @param end the keys that end it, empty if none do
 * @param clear the key that wipes what came before it, empty if none does
 * @param clearEnds whether that key ends the input too
 * @param timeout how long after a key it waits for the next
 */
public record KeyTerms(int most, String end, String clear, boolean clearEnds, Duration timeout) {
  /** The first key is the whole input. */
  public static final KeyTerms ONE_KEY = new KeyTerms(1, "", "", false, Duration.ZERO);

  /** No key is heard. */
  public static final KeyTerms NO_KEYS = new KeyTerms(0, "", "", false, Duration.ZERO);
}
