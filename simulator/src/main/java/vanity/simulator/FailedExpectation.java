package vanity.simulator;

/**
 * An {@code expect} that did not hold.
 *
 * @param line of the script
 * @param heard what was spoken since the caller's last input
 */
public record FailedExpectation(int line, String expected, String heard) {}
