/** Says of anyone's contact flows and bots whether Connect and Lex would take them. */
@NullMarked
package vanity.cli.check;

import org.jspecify.annotations.NullMarked;
