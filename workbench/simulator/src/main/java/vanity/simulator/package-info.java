/**
 * Everything of AWS that a phone call needs, on one machine: the flow runner, the bot and the
 * Lambda, put together.
 */
@NullMarked
package vanity.simulator;

import org.jspecify.annotations.NullMarked;
