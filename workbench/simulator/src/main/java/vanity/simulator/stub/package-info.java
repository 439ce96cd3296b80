/**
 * Stands in for whatever a stranger's flow calls: Lambdas, hours, metrics, bots and other flows.
 */
@NullMarked
package vanity.simulator.stub;

import org.jspecify.annotations.NullMarked;
