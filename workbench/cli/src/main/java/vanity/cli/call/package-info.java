/** One phone call in the terminal: our own line's, or that of anyone's flow. */
@NullMarked
package vanity.cli.call;

import org.jspecify.annotations.NullMarked;
