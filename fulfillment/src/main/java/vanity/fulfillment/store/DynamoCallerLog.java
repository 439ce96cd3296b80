package vanity.fulfillment.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import vanity.contract.TableNames;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Erasure;
import vanity.fulfillment.caller.FeedPosition;

/** Keeps callers in one DynamoDB table (see {@link CallerTable}). */
public final class DynamoCallerLog implements CallerLog {
  private final DynamoDbTable<CallerItem> callers;
  private final DynamoDbTable<ConversionItem> conversions;
  private final DynamoDbTable<TombstoneItem> tombstones;
  private final Erasures erasures;
  private final LatestCallers latest;
  private final StoreSettings settings;
  private final InstantSource clock;

  public DynamoCallerLog(DynamoDbClient client, StoreSettings settings, InstantSource clock) {
    var enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    callers = enhanced.table(settings.table(), CallerItem.SCHEMA);
    conversions = enhanced.table(settings.table(), ConversionItem.SCHEMA);
    tombstones = enhanced.table(settings.table(), TombstoneItem.SCHEMA);
    erasures = new Erasures(enhanced.table(settings.table(), Erasures.Item.SCHEMA));
    latest = new LatestCallers(callers.index(TableNames.LATEST), settings.shards());
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Loaded load(String number) {
    return StoreErrors.named(() -> {
      CallerItem item = read(CallerTable.partition(number));
      if (item == null) {
        return Loaded.NOTHING;
      }
      long version = item.version == null ? 0 : item.version;
      return new Loaded(item.expired(clock.instant()) ? null : item.caller(), version);
    });
  }

  @Override
  public Saved save(Caller caller, long versionRead) {
    CallerItem item = CallerItem.of(caller, versionRead, settings);
    return StoreErrors.named(() -> {
      try {
        // DEFAULT on purpose: the item is the whole truth, so what is null must go (an expired
        // caller's favourite), while attributes that only a newer release knows stay.
        callers.updateItem(r -> r.item(item).ignoreNullsMode(IgnoreNullsMode.DEFAULT));
        return Saved.DONE;
      } catch (ConditionalCheckFailedException changed) {
        return Saved.VERSION_CONFLICT;
      }
    });
  }

  @Override
  public void record(Conversion conversion) {
    ConversionItem item = ConversionItem.of(conversion, settings);
    StoreErrors.named(() -> {
      try {
        conversions.putItem(r -> r.item(item).conditionExpression(laterThanKept(item)));
      } catch (ConditionalCheckFailedException notLater) {
        // The same or a later conversion of this target is kept already.
      }
      return item;
    });
  }

  @Override
  public List<Conversion> conversions(String number) {
    var targets =
        QueryConditional.sortBeginsWith(
            key(CallerTable.partition(number), CallerTable.TARGET_PREFIX));
    Instant now = clock.instant();
    return StoreErrors.named(() ->
        conversions.query(targets).items().stream()
            .filter(item -> !item.expired(now))
            .map(item -> item.conversion(number))
            .sorted(Comparator.comparing(Conversion::at).reversed())
            .toList());
  }

  @Override
  public Page latest(int limit, @Nullable FeedPosition after) {
    return StoreErrors.named(() -> latest.page(limit, after, clock.instant()));
  }

  @Override
  public int count(int atMost) {
    return StoreErrors.named(() -> latest.count(atMost, clock.instant()));
  }

  @Override
  public Optional<Caller> byId(String id) {
    return StoreErrors.named(() ->
        partitionOf(id)
            .map(this::read)
            .filter(item -> item.id.equals(id) && !item.expired(clock.instant()))
            .map(CallerItem::caller));
  }

  @Override
  public boolean erase(String id, String operator, Instant at) {
    Optional<Caller> caller = byId(id);
    caller.ifPresent(
        known -> StoreErrors.named(() -> remove(known.number(), new Erasure(at, operator, id))));
    return caller.isPresent();
  }

  @Override
  public void eraseNumber(String number, Instant at) {
    StoreErrors.named(() -> remove(number, new Erasure(at, null, null)));
  }

  @Override
  public Optional<Instant> erasedAt(String number) {
    String partition = CallerTable.erasedPartition(settings.erasure().mark(number));
    return StoreErrors.named(() ->
        Optional.ofNullable(
                tombstones.getItem(
                    r -> r.key(key(partition, CallerTable.ERASED_SORT)).consistentRead(true)))
            .map(item -> Instant.parse(item.erasedAt)));
  }

  @Override
  public Erasure.Page erasures(int limit, @Nullable String after) {
    return StoreErrors.named(() -> erasures.page(limit, after, clock.instant()));
  }

  /**
   * The mark first, so that no late write slips in; the caller last, so that a broken erase can be
   * repeated, and nobody is gone without a line that says by whom.
   */
  private String remove(String number, Erasure erasure) {
    tombstones.putItem(TombstoneItem.of(settings.erasure().mark(number), erasure.at()));
    String partition = CallerTable.partition(number);
    var targets = QueryConditional.sortBeginsWith(key(partition, CallerTable.TARGET_PREFIX));
    conversions
        .query(
            r -> r.queryConditional(targets).attributesToProject("pk", "sk").consistentRead(true))
        .items()
        .forEach(conversions::deleteItem);
    erasures.add(Erasures.Item.of(erasure, number, settings.erasure()));
    callers.deleteItem(key(partition, CallerTable.CALLER_SORT));
    return partition;
  }

  private Optional<String> partitionOf(String id) {
    var withId = QueryConditional.keyEqualTo(k -> k.partitionValue(id));
    return callers.index(TableNames.BY_ID).query(withId).stream()
        .flatMap(page -> page.items().stream())
        .map(item -> item.pk)
        .findFirst();
  }

  private @Nullable CallerItem read(String partition) {
    // Consistent: a retry by Connect follows within milliseconds and must find what was written.
    return callers.getItem(
        r -> r.key(key(partition, CallerTable.CALLER_SORT)).consistentRead(true));
  }

  private static Expression laterThanKept(ConversionItem item) {
    return Expression.builder()
        .expression(
            "attribute_not_exists(pk) OR convertedAt < :at"
                + " OR (convertedAt = :at AND contactId < :contact)")
        .putExpressionValue(":at", AttributeValue.fromS(item.convertedAt))
        .putExpressionValue(":contact", AttributeValue.fromS(item.contactId))
        .build();
  }

  private static Key key(String partition, String sort) {
    return Key.builder().partitionValue(partition).sortValue(sort).build();
  }
}
