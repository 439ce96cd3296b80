/** The Lambda behind the contact flow and the bot: bytes in, bytes out. */
@NullMarked
package vanity.fulfillment;

import org.jspecify.annotations.NullMarked;
