package vanity.fulfillment.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.FeedPosition;

/** Reads the last callers from the shards of the index, merged newest first. */
final class LatestCallers {
  private final DynamoDbIndex<CallerItem> index;
  private final int shards;

  LatestCallers(DynamoDbIndex<CallerItem> index, int shards) {
    this.index = index;
    this.shards = shards;
  }

  CallerLog.Page page(int limit, @Nullable FeedPosition after, Instant now) {
    List<Shard> read =
        IntStream.range(0, shards).mapToObj(shard -> read(shard, limit, after, now)).toList();
    List<Caller> found =
        read.stream()
            .flatMap(shard -> shard.callers().stream())
            .sorted(Comparator.comparing(Caller::position))
            .toList();
    List<Caller> page = found.stream().limit(limit).toList();
    boolean more = found.size() > limit || read.stream().anyMatch(Shard::more);
    return new CallerLog.Page(page, more && !page.isEmpty() ? page.getLast().position() : null);
  }

  /** Goes on to a next page only where expired callers were left out. */
  private Shard read(int shard, int limit, @Nullable FeedPosition after, Instant now) {
    Stream<Caller> callers = Stream.empty();
    int count = 0;
    boolean more = false;
    for (Page<CallerItem> page : index.query(newest(shard, limit, after, now))) {
      callers = Stream.concat(callers, page.items().stream().map(CallerItem::caller));
      count += page.items().size();
      more = page.lastEvaluatedKey() != null;
      if (count >= limit) {
        break;
      }
    }
    return new Shard(callers.toList(), more);
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

  private record Shard(List<Caller> callers, boolean more) {}
}
