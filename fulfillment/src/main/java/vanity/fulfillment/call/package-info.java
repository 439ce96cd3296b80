/** The conversation, pure: a caller's turn and the state of the call in, a decision out. */
@NullMarked
package vanity.fulfillment.call;

import org.jspecify.annotations.NullMarked;
