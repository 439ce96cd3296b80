/** What regular expressions cost. */
@NullMarked
package vanity.patterns;

import org.jspecify.annotations.NullMarked;
