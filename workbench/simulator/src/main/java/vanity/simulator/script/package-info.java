/**
 * The call script language: one line, one step. Knows what a caller does, nothing of who answers.
 */
@NullMarked
package vanity.simulator.script;

import org.jspecify.annotations.NullMarked;
