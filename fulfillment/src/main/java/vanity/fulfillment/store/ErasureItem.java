package vanity.fulfillment.store;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vanity.fulfillment.caller.Erasure;

/** An erasure as it lies in the table, all of them in one partition: they are few. */
final class ErasureItem {
  /** A year, for the log forgets its audit lines after a month. */
  static final Duration KEPT = Duration.ofDays(365);

  static final TableSchema<ErasureItem> SCHEMA =
      new ItemSchema<>(ErasureItem.class, ErasureItem::new)
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
   * @param number makes erasures of one moment different, and one that is sent twice the same; what
   *     it leaves in the key is good for one moment alone
   */
  static ErasureItem of(Erasure erasure, String number, ErasureKey key) {
    var item = new ErasureItem();
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
