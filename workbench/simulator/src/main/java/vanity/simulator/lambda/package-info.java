/** Hosts a Lambda function: bytes in, bytes out, within a time limit. */
@NullMarked
package vanity.simulator.lambda;

import org.jspecify.annotations.NullMarked;
