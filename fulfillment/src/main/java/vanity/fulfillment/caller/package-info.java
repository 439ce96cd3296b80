/** What is known of one caller, how each event changes it, and the port to where it is kept. */
@NullMarked
package vanity.fulfillment.caller;

import org.jspecify.annotations.NullMarked;
