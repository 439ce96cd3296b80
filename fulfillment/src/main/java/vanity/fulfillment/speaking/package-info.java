/** Every word that the Lambda has spoken: phrases, made of typed fragments of speech. */
@NullMarked
package vanity.fulfillment.speaking;

import org.jspecify.annotations.NullMarked;
