/** The lines by which CloudWatch counts what happened. */
@NullMarked
package vanity.fulfillment.metrics;

import org.jspecify.annotations.NullMarked;
