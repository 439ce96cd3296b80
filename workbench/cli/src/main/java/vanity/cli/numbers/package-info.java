/** Phone numbers in, vanity numbers out: as text or as JSON, one or a stream of them. */
@NullMarked
package vanity.cli.numbers;

import org.jspecify.annotations.NullMarked;
