/**
 * A double of Amazon Lex V2 over an export folder: exact utterances, slots, retries and code hooks.
 */
@NullMarked
package vanity.simulator.lex;

import org.jspecify.annotations.NullMarked;
