/** How fast things are: the engine, and the Lambda under AWS's runtime client. */
@NullMarked
package vanity.simulator.bench;

import org.jspecify.annotations.NullMarked;
