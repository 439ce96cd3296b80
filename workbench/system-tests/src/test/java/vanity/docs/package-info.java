/** Tests of the documents: pictures are fresh, links lead somewhere, claims hold. */
@NullMarked
package vanity.docs;

import org.jspecify.annotations.NullMarked;
