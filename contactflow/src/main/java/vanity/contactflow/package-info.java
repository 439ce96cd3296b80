/** Reads, fills and checks contact flows written in the Amazon Connect Flow language. Pure. */
@NullMarked
package vanity.contactflow;

import org.jspecify.annotations.NullMarked;
