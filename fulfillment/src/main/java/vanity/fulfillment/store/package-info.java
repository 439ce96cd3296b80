/** Keeps callers: in DynamoDB, in memory, and late through a queue. */
@NullMarked
package vanity.fulfillment.store;

import org.jspecify.annotations.NullMarked;
