package vanity.simulator.lex;

/**
 * What the service leaves open and a test may fix.
 *
 * @param seed of the choice between message variations
 */
public record LexSettings(long seed, IntentSwitching switching) {

  /** Seed 0 and the usual switching. */
  public static LexSettings usual() {
    return new LexSettings(0, IntentSwitching.usual());
  }
}
