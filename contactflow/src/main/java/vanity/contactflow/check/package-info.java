/** Finds what is wrong with a flow before the service does. Pure. */
@NullMarked
package vanity.contactflow.check;

import org.jspecify.annotations.NullMarked;
