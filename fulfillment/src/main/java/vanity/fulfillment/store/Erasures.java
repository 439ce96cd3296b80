package vanity.fulfillment.store;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import vanity.fulfillment.caller.Erasure;
import vanity.fulfillment.caller.ErasureKey;

/** Who erased callers and when, in a partition of its own. */
final class Erasures {
  private final DynamoDbTable<Item> items;

  Erasures(DynamoDbTable<Item> items) {
    this.items = items;
  }

  void add(Item item) {
    items.putItem(item);
  }

  Erasure.Page page(int limit, @Nullable String after, Instant now) {
    List<Item> found =
        items
            .query(r -> r.queryConditional(before(after)).scanIndexForward(false).limit(limit + 1))
            .items()
            .stream()
            .limit(limit + 1L)
            .filter(item -> !item.expired(now))
            .toList();
    List<Item> page = found.stream().limit(limit).toList();
    return new Erasure.Page(
        page.stream().map(Item::erasure).toList(),
        found.size() > limit ? Objects.requireNonNull(page.getLast().sk) : null);
  }

  private static QueryConditional before(@Nullable String position) {
    var key = Key.builder().partitionValue(CallerTable.ERASURES);
    return position == null
        ? QueryConditional.keyEqualTo(key.build())
        : QueryConditional.sortLessThan(key.sortValue(position).build());
  }

  /** An erasure as it lies in the table, all of them in one partition: they are few. */
  static final class Item {
    /** A year, for the log forgets its audit lines after a month. */
    static final Duration KEPT = Duration.ofDays(365);

    static final TableSchema<Item> SCHEMA =
        new ItemSchema<>(Item.class, Item::new)
            .text("pk", i -> i.pk, (i, v) -> i.pk = v, primaryPartitionKey())
            .text("sk", i -> i.sk, (i, v) -> i.sk = v, primarySortKey())
            .text("erasedAt", i -> i.erasedAt, (i, v) -> i.erasedAt = v)
            .text("operator", i -> i.operator, (i, v) -> i.operator = v)
            .text("callerId", i -> i.callerId, (i, v) -> i.callerId = v)
            .count("expiresAt", i -> i.expiresAt, (i, v) -> i.expiresAt = v)
            .build();

    private static final int TAIL = 16;

    String pk = CallerTable.ERASURES;
    String sk = "";
    String erasedAt = "";
    @Nullable String operator;
    @Nullable String callerId;
    long expiresAt;

    /**
     * @param number makes erasures of one moment different, and one that is sent twice the same;
     *     what it leaves in the key is good for one moment alone
     */
    static Item of(Erasure erasure, String number, ErasureKey key) {
      var item = new Item();
      item.erasedAt = ItemTimes.text(erasure.at());
      item.sk = position(erasure, number, key);
      item.operator = erasure.operator();
      item.callerId = erasure.callerId();
      item.expiresAt = expiresAt(erasure.at());
      return item;
    }

    /** Sorts as the times do. */
    static String position(Erasure erasure, String number, ErasureKey key) {
      String time = ItemTimes.text(erasure.at());
      String all = time + number + erasure.operator();
      return time + "~" + key.mark(all).substring(0, TAIL);
    }

    static long expiresAt(Instant at) {
      return at.plus(KEPT).getEpochSecond();
    }

    boolean expired(Instant now) {
      return expiresAt <= now.getEpochSecond();
    }

    Erasure erasure() {
      return new Erasure(Instant.parse(erasedAt), operator, callerId);
    }
  }
}
