/**
 * What the control plane learns besides: the rest of an account, as an operator's commands ask it.
 */
@NullMarked
package vanity.deployed.account;

import org.jspecify.annotations.NullMarked;
