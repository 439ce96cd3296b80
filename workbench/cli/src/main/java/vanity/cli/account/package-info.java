/** The operator's AWS account, as {@code ready} and {@code verify} ask it. */
@NullMarked
package vanity.cli.account;

import org.jspecify.annotations.NullMarked;
