/** JSON as the edges read and write it. */
@NullMarked
package vanity.fulfillment.json;

import org.jspecify.annotations.NullMarked;
