/** What is known of each block type, one row a type, and what follows from it for a flow. Pure. */
@NullMarked
package vanity.contactflow.catalogue;

import org.jspecify.annotations.NullMarked;
