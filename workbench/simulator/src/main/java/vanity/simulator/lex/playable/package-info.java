/** What of a bot can be played, and what becomes of the rest. */
@NullMarked
package vanity.simulator.lex.playable;

import org.jspecify.annotations.NullMarked;
