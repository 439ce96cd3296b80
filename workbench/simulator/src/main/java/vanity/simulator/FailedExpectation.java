package vanity.simulator;

import org.jspecify.annotations.Nullable;

/**
 * An {@code expect} that did not hold.
 *
 * @param line of the script
 * @param heard what was spoken since the caller's last input
 * @param understood what a Lambda made of that input, or null if none was asked
 */
public record FailedExpectation(
    int line, String expected, String heard, @Nullable String understood) {}
