/** What a call, and a month of calls, cost. */
@NullMarked
package vanity.cli.cost;

import org.jspecify.annotations.NullMarked;
