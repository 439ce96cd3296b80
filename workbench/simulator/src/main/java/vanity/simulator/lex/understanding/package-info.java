/** Finds what a caller meant in the words that were said, by the exact words of the bot. */
@NullMarked
package vanity.simulator.lex.understanding;

import org.jspecify.annotations.NullMarked;
