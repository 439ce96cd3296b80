/** What the environment of a function says, and the AWS clients built from it. */
@NullMarked
package vanity.fulfillment.environment;

import org.jspecify.annotations.NullMarked;
