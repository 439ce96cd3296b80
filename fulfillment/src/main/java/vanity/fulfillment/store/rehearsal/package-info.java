/** The store of calls that nobody makes. */
@NullMarked
package vanity.fulfillment.store.rehearsal;

import org.jspecify.annotations.NullMarked;
