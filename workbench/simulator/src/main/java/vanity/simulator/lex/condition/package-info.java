/** The expressions of conditional branches, and what of a bot is refused before any call. */
@NullMarked
package vanity.simulator.lex.condition;

import org.jspecify.annotations.NullMarked;
