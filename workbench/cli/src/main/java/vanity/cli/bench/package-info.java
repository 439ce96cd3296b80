/** How fast things are: the engine, hearing, and the Lambda under AWS's runtime client. */
@NullMarked
package vanity.cli.bench;

import org.jspecify.annotations.NullMarked;
