/** Whether an account is ready for a deployment: it is asked, and nothing in it is changed. */
@NullMarked
package vanity.cli.ready;

import org.jspecify.annotations.NullMarked;
