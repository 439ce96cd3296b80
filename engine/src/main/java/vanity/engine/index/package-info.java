/** The compact index of words: its format, shared by the tool that writes it and the engine. */
@NullMarked
package vanity.engine.index;

import org.jspecify.annotations.NullMarked;
