/** The store of a rehearsal: whole, but for its table. */
@NullMarked
package vanity.fulfillment.store.rehearsal;

import org.jspecify.annotations.NullMarked;
