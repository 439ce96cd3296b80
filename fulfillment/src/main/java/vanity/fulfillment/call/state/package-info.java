/** What a call remembers between two turns, and how it is written down. */
@NullMarked
package vanity.fulfillment.call.state;

import org.jspecify.annotations.NullMarked;
