/** A cloud assembly as CloudFormation would read it: values, roles, and what the roles may do. */
@NullMarked
package vanity.deployed.assembly;

import org.jspecify.annotations.NullMarked;
