/** Callers kept in a folder of this machine, by an engine that speaks DynamoDB's protocol. */
@NullMarked
package vanity.simulator.data;

import org.jspecify.annotations.NullMarked;
