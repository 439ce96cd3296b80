/** Runs a contact flow written in the Amazon Connect Flow language, action by action. */
@NullMarked
package vanity.simulator.flow;

import org.jspecify.annotations.NullMarked;
