/** Translates a contact flow's event and answer. */
@NullMarked
package vanity.fulfillment.connect;

import org.jspecify.annotations.NullMarked;
