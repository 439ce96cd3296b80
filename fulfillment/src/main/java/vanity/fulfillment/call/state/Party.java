package vanity.fulfillment.call.state;

import org.jspecify.annotations.Nullable;

/**
 * Who is on the line.
 *
 * @param number of the caller in E.164, or null when withheld: then nothing is stored
 * @param agents whether this line has people to hand a caller to
 */
public record Party(@Nullable String number, boolean agents) {}
