/** The only place where results become English. */
@NullMarked
package vanity.engine.english;

import org.jspecify.annotations.NullMarked;
