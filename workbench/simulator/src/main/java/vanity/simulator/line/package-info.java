/**
 * The telephone line: what a caller does, what a call makes audible, and the call's own clock.
 * Knows nothing of flows, bots or Lambdas.
 */
@NullMarked
package vanity.simulator.line;

import org.jspecify.annotations.NullMarked;
