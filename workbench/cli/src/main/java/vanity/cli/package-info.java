/** The command line: one class a command, one line an error. */
@NullMarked
package vanity.cli;

import org.jspecify.annotations.NullMarked;
