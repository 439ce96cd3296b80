/** What Lex remembers of a contact between turns. */
@NullMarked
package vanity.simulator.lex.session;

import org.jspecify.annotations.NullMarked;
