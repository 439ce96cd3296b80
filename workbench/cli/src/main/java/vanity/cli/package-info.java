/** The command line: one room a command or a few that belong together, one line an error. */
@NullMarked
package vanity.cli;

import org.jspecify.annotations.NullMarked;
