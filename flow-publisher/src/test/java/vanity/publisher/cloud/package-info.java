/** A control plane on this machine: the calls of Connect, Lex and S3 that the publisher makes. */
@NullMarked
package vanity.publisher.cloud;

import org.jspecify.annotations.NullMarked;
