package vanity.fulfillment.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import vanity.fulfillment.caller.Erasure;

/** Who erased callers and when, in a partition of its own. */
final class Erasures {
  private final DynamoDbTable<ErasureItem> items;

  Erasures(DynamoDbTable<ErasureItem> items) {
    this.items = items;
  }

  void add(ErasureItem item) {
    items.putItem(item);
  }

  Erasure.Page page(int limit, @Nullable String after, Instant now) {
    List<ErasureItem> found =
        items
            .query(r -> r.queryConditional(before(after)).scanIndexForward(false).limit(limit + 1))
            .items()
            .stream()
            .limit(limit + 1L)
            .filter(item -> !item.expired(now))
            .toList();
    List<ErasureItem> page = found.stream().limit(limit).toList();
    return new Erasure.Page(
        page.stream().map(ErasureItem::erasure).toList(),
        found.size() > limit ? Objects.requireNonNull(page.getLast().sk) : null);
  }

  private static QueryConditional before(@Nullable String position) {
    var key = Key.builder().partitionValue(CallerTable.ERASURES);
    return position == null
        ? QueryConditional.keyEqualTo(key.build())
        : QueryConditional.sortLessThan(key.sortValue(position).build());
  }
}
