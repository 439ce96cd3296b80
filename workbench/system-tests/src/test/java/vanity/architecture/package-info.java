/** The walls between the parts, held over what the compiler made of them. */
@NullMarked
package vanity.architecture;

import org.jspecify.annotations.NullMarked;
