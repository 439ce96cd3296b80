/** Whether a deployed line answers: phone, bot, function and page. */
@NullMarked
package vanity.cli.verify;

import org.jspecify.annotations.NullMarked;
