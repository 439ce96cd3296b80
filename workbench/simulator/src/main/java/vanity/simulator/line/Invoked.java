package vanity.simulator.line;

import java.time.Duration;

/**
 * What went to a Lambda function and came back, as it crossed the wire.
 *
 * @param event the JSON that the function was given
 * @param answer the JSON that it answered; where it answered none, in words why
 * @param answered whether it answered at all
 * @param took on this machine, not in the call's time
 */
public record Invoked(
    String function, String event, String answer, boolean answered, Duration took) {}
