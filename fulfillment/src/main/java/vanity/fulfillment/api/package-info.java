/** The HTTP API of the page of last callers. */
@NullMarked
package vanity.fulfillment.api;

import org.jspecify.annotations.NullMarked;
