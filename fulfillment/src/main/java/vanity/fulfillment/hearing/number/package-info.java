/** Digits as people say them: what was said for a telephone number, whole or in part. */
@NullMarked
package vanity.fulfillment.hearing.number;

import org.jspecify.annotations.NullMarked;
