/**
 * A synthesised stack, played: our own code and the AWS clients with the template's values, each
 * call judged by the template's statements.
 */
@NullMarked
package vanity.deployed.wiring;

import org.jspecify.annotations.NullMarked;
