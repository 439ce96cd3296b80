/** What to tell whoever used the command line wrongly. */
@NullMarked
package vanity.cli.usage;

import org.jspecify.annotations.NullMarked;
