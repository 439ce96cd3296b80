/** Plays call scripts and tells which of them held. */
@NullMarked
package vanity.cli.play;

import org.jspecify.annotations.NullMarked;
