/** What the engine achieves over many numbers, in percent. */
@NullMarked
package vanity.cli.quality;

import org.jspecify.annotations.NullMarked;
