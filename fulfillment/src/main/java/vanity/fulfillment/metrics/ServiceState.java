package vanity.fulfillment.metrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the services that the line runs on are doing.
 *
 * @param since when what is counted here began to be
 * @param deadLetters late writes that were given up and lie there now
 * @param errors answers of the call's function that failed
 * @param throttles answers that it could not begin
 * @param slowestMs what one answer in a hundred takes longer than; null where there was none
 */
public record ServiceState(
    Instant since, long deadLetters, long errors, long throttles, @Nullable Long slowestMs) {}
