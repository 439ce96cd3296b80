/** The CDK app: one construct per noun, and one command that deploys them all. */
@NullMarked
package vanity.infra;

import org.jspecify.annotations.NullMarked;
