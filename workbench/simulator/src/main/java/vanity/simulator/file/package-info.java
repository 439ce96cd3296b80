/** Files that people hand over, and what is wrong with them. */
@NullMarked
package vanity.simulator.file;

import org.jspecify.annotations.NullMarked;
