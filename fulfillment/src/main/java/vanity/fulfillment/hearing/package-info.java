/** What a caller's words mean: transcripts in their context in, one meaning out, and no effects. */
@NullMarked
package vanity.fulfillment.hearing;

import org.jspecify.annotations.NullMarked;
