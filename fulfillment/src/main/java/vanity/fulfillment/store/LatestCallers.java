package vanity.fulfillment.store;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Select;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.FeedPosition;

/** Reads the last callers from the shards of the index, merged newest first. */
final class LatestCallers {
  private static final int SHORT = 20;
  private static final int SPARE = 5;

  private final DynamoDbIndex<CallerItem> index;
  private final int shards;

  LatestCallers(DynamoDbIndex<CallerItem> index, int shards) {
    this.index = index;
    this.shards = shards;
  }

  CallerLog.Page page(int limit, @Nullable FeedPosition after, Instant now) {
    List<ShardFeed> feeds =
        IntStream.range(0, shards).mapToObj(shard -> feed(shard, limit, after, now)).toList();
    var page = new ArrayList<Caller>();
    Optional<ShardFeed> next = newest(feeds);
    while (next.isPresent()) {
      page.add(Objects.requireNonNull(next.get().peek()));
      next.get().pass();
      next = page.size() < limit ? newest(feeds) : Optional.empty();
    }
    boolean more = feeds.stream().anyMatch(ShardFeed::mayHaveMore);
    return new CallerLog.Page(page, more && !page.isEmpty() ? page.getLast().position() : null);
  }

  /** Counts to {@code atMost} and no further, so that it costs no more in a larger table. */
  int count(int atMost, Instant now) {
    int counted = 0;
    for (int shard = 0; shard < shards; shard++) {
      var all = behind(CallerTable.feed(shard), null);
      var counting =
          QueryEnhancedRequest.builder()
              .queryConditional(all)
              .filterExpression(notExpired(now))
              .select(Select.COUNT)
              .limit(atMost - counted)
              .build();
      for (Page<CallerItem> piece : index.query(counting)) {
        counted += piece.count();
        if (counted >= atMost) {
          return atMost;
        }
      }
    }
    return counted;
  }

  private static Optional<ShardFeed> newest(List<ShardFeed> feeds) {
    ShardFeed newest = null;
    Caller first = null;
    for (ShardFeed feed : feeds) {
      Caller caller = feed.peek();
      if (caller != null && (first == null || caller.position().compareTo(first.position()) < 0)) {
        newest = feed;
        first = caller;
      }
    }
    return Optional.ofNullable(newest);
  }

  private ShardFeed feed(int shard, int limit, @Nullable FeedPosition after, Instant now) {
    return new ShardFeed(index.query(newest(shard, piece(limit), after, now)).iterator());
  }

  /**
   * How many to ask of a shard at once. All of a short page may be in one shard; of a long one,
   * each shard has about its share, and a second piece is read where that was too little.
   */
  private int piece(int limit) {
    return limit <= SHORT ? limit : limit / shards + limit / (4 * shards) + SPARE;
  }

  private static QueryEnhancedRequest newest(
      int shard, int limit, @Nullable FeedPosition after, Instant now) {
    return QueryEnhancedRequest.builder()
        .queryConditional(behind(CallerTable.feed(shard), after))
        .filterExpression(notExpired(now))
        .scanIndexForward(false)
        .limit(limit)
        .build();
  }

  /** A key condition instead of an exclusive start key: that would have to hold the number. */
  private static QueryConditional behind(String feed, @Nullable FeedPosition after) {
    var start = Key.builder().partitionValue(feed);
    return after == null
        ? QueryConditional.keyEqualTo(start.build())
        : QueryConditional.sortLessThan(start.sortValue(CallerItem.feedAt(after)).build());
  }

  private static Expression notExpired(Instant now) {
    return Expression.builder()
        .expression("expiresAt > :now")
        .putExpressionValue(":now", AttributeValue.fromN(Long.toString(now.getEpochSecond())))
        .build();
  }

  /** The callers of one shard, newest first; each piece is read when its first caller is wanted. */
  private static final class ShardFeed {
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
}
