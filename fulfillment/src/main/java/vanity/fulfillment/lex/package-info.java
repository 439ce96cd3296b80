/** Translates a Lex V2 code hook's event and answer. */
@NullMarked
package vanity.fulfillment.lex;

import org.jspecify.annotations.NullMarked;
