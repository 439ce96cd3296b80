/** What the functions tell of their work when they run on this machine, and what it counts. */
@NullMarked
package vanity.simulator.journal;

import org.jspecify.annotations.NullMarked;
