/** Builds the engine's index of words from pinned word sources. Never shipped. */
@NullMarked
package vanity.lexicon;

import org.jspecify.annotations.NullMarked;
