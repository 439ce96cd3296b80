package vanity.fulfillment.store;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Duration;
import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Tells that a number was erased, and when, without telling the number. */
final class TombstoneItem {
  /** Longer than a late write can live: 14 days in the queue, 14 in dead letters, 14 redriven. */
  static final Duration KEPT = Duration.ofDays(60);

  static final TableSchema<TombstoneItem> SCHEMA =
      new ItemSchema<>(TombstoneItem.class, TombstoneItem::new)
          .text("pk", i -> i.pk, (i, v) -> i.pk = v, primaryPartitionKey())
          .text("sk", i -> i.sk, (i, v) -> i.sk = v, primarySortKey())
          .text("erasedAt", i -> i.erasedAt, (i, v) -> i.erasedAt = v)
          .count("expiresAt", i -> i.expiresAt, (i, v) -> i.expiresAt = v)
          .build();

  String pk = "";
  String sk = CallerTable.ERASED_SORT;
  String erasedAt = "";
  long expiresAt;

  static TombstoneItem of(String mark, Instant at) {
    var item = new TombstoneItem();
    item.pk = CallerTable.erasedPartition(mark);
    item.erasedAt = ItemTimes.text(at);
    item.expiresAt = at.plus(KEPT).getEpochSecond();
    return item;
  }
}
