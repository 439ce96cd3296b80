/** JSON as every part of the house reads it, and what a check of a document finds. */
@NullMarked
package vanity.json;

import org.jspecify.annotations.NullMarked;
