/** From a phone number to the best words hidden in it: pure, and on the JDK alone. */
@NullMarked
package vanity.engine;

import org.jspecify.annotations.NullMarked;
