/** The words that somebody said, cut apart, and the tables that tell what they are. */
@NullMarked
package vanity.fulfillment.hearing.word;

import org.jspecify.annotations.NullMarked;
