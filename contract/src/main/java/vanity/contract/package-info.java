/**
 * What a deployment and its functions agree on, each name declared once: constants, so that no
 * function loads a class for them.
 */
@NullMarked
package vanity.contract;

import org.jspecify.annotations.NullMarked;
