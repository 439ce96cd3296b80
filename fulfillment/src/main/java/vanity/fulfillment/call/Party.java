package vanity.fulfillment.call;

import org.jspecify.annotations.Nullable;

/**
 * Who is on the line.
 *
 * @param number of the caller in E.164, or null when withheld: then nothing is stored
 * @param agents whether this line has people to hand a caller to
 */
record Party(@Nullable String number, boolean agents) {}
