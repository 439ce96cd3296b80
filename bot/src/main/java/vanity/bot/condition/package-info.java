/** The expressions of conditional branches. */
@NullMarked
package vanity.bot.condition;

import org.jspecify.annotations.NullMarked;
