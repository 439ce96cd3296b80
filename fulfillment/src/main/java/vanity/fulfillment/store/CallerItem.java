package vanity.fulfillment.store;

import static software.amazon.awssdk.enhanced.dynamodb.extensions.VersionedRecordExtension.AttributeTags.versionAttribute;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondarySortKey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vanity.contract.TableNames;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.FeedPosition;
import vanity.fulfillment.caller.RecentCall;
import vanity.fulfillment.caller.RecentCalls;

/** A caller as the table holds it. Read from an index, it has only what the index projects. */
final class CallerItem {
  static final TableSchema<CallerItem> SCHEMA =
      new ItemSchema<>(CallerItem.class, CallerItem::new)
          .text(TableNames.PARTITION, i -> i.pk, (i, v) -> i.pk = v, primaryPartitionKey())
          .text(TableNames.SORT, i -> i.sk, (i, v) -> i.sk = v, primarySortKey())
          .text(
              TableNames.ID, i -> i.id, (i, v) -> i.id = v, secondaryPartitionKey(TableNames.BY_ID))
          .text(TableNames.NUMBER, i -> i.number, (i, v) -> i.number = v)
          .add(BestItem.LIST, TableNames.BEST, i -> i.best, (i, v) -> i.best = v)
          .text(TableNames.FIRST_CALLED_AT, i -> i.firstCalledAt, (i, v) -> i.firstCalledAt = v)
          .text(TableNames.LAST_CALLED_AT, i -> i.lastCalledAt, (i, v) -> i.lastCalledAt = v)
          .count(TableNames.CALLS, i -> i.calls, (i, v) -> i.calls = v)
          .add(
              EnhancedType.mapOf(String.class, Long.class),
              "recentCalls",
              i -> i.recentCalls,
              (i, v) -> i.recentCalls = v)
          .add(
              FavouriteItem.TYPE, TableNames.FAVOURITE, i -> i.favourite, (i, v) -> i.favourite = v)
          .text("lexiconVersion", i -> i.lexiconVersion, (i, v) -> i.lexiconVersion = v)
          .count("version", i -> i.version, (i, v) -> i.version = v, versionAttribute())
          .count(TableNames.EXPIRES_AT, i -> i.expiresAt, (i, v) -> i.expiresAt = v)
          .text(
              TableNames.FEED,
              i -> i.feed,
              (i, v) -> i.feed = v,
              secondaryPartitionKey(TableNames.LATEST))
          .text(
              TableNames.FEED_AT,
              i -> i.feedAt,
              (i, v) -> i.feedAt = v,
              secondarySortKey(TableNames.LATEST))
          .build();

  String pk = "";
  String sk = CallerTable.CALLER_SORT;
  String id = "";
  String number = "";
  List<BestItem> best = List.of();
  String firstCalledAt = "";
  String lastCalledAt = "";
  long calls;
  Map<String, Long> recentCalls = Map.of();
  @Nullable FavouriteItem favourite;
  @Nullable String lexiconVersion;
  @Nullable Long version;
  long expiresAt;
  String feed = "";
  String feedAt = "";

  static CallerItem of(Caller caller, long versionRead, StoreSettings settings) {
    var item = new CallerItem();
    item.pk = CallerTable.partition(caller.number());
    item.id = caller.id();
    item.number = caller.number();
    item.best = BestItem.of(caller.best());
    item.firstCalledAt = ItemTimes.text(caller.firstCalledAt());
    item.lastCalledAt = ItemTimes.text(caller.lastCalledAt());
    item.calls = caller.calls();
    item.recentCalls =
        caller.recentCalls().calls().stream()
            .collect(Collectors.toMap(RecentCall::contactId, call -> call.at().toEpochMilli()));
    item.favourite = FavouriteItem.of(caller.favourite());
    item.lexiconVersion = caller.lexiconVersion();
    item.version = versionRead == 0 ? null : versionRead;
    item.expiresAt = settings.expiresAt(caller.lastCalledAt());
    item.feed = CallerTable.feedOf(caller.number(), settings.shards());
    item.feedAt = feedAt(caller.position());
    return item;
  }

  /** Unique and without a number, for it ends up in cursors. */
  static String feedAt(FeedPosition position) {
    return ItemTimes.text(position.lastCalledAt()) + "#" + position.id();
  }

  Caller caller() {
    return new Caller(
        id,
        number,
        BestItem.numbers(best, number),
        Instant.parse(firstCalledAt),
        Instant.parse(lastCalledAt),
        calls,
        RecentCalls.of(
            recentCalls.entrySet().stream()
                .map(e -> new RecentCall(e.getKey(), Instant.ofEpochMilli(e.getValue())))
                .toList()),
        favourite == null ? null : favourite.favourite(number),
        lexiconVersion);
  }

  boolean expired(Instant now) {
    return expiresAt <= now.getEpochSecond();
  }
}
