/** What the launcher runs after a build, so that each later start is quick. */
@NullMarked
package vanity.cli.start;

import org.jspecify.annotations.NullMarked;
