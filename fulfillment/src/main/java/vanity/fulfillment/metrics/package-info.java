/** The lines by which CloudWatch counts what happened, and what was counted. */
@NullMarked
package vanity.fulfillment.metrics;

import org.jspecify.annotations.NullMarked;
