/** The custom resource that publishes the contact flow into an Amazon Connect instance. */
@NullMarked
package vanity.publisher;

import org.jspecify.annotations.NullMarked;
