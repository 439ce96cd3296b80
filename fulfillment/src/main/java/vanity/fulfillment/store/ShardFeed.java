package vanity.fulfillment.store;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import vanity.fulfillment.caller.Caller;

/** The callers of one shard, newest first; each piece is read when its first caller is wanted. */
final class ShardFeed {
  private final Iterator<Page<CallerItem>> pieces;
  private final Queue<Caller> read = new ArrayDeque<>();

  ShardFeed(Iterator<Page<CallerItem>> pieces) {
    this.pieces = pieces;
  }

  /** The next caller, who stays; null at the end. */
  @Nullable Caller peek() {
    // A piece is empty where expired callers were left out.
    while (read.isEmpty() && pieces.hasNext()) {
      pieces.next().items().forEach(item -> read.add(item.caller()));
    }
    return read.peek();
  }

  void pass() {
    read.remove();
  }

  /** Without reading on to be sure. */
  boolean mayHaveMore() {
    return !read.isEmpty() || pieces.hasNext();
  }
}
