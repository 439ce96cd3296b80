package vanity.fulfillment.store;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vanity.fulfillment.caller.Conversion;

/** A conversion as the table holds it, next to its caller. */
final class ConversionItem {
  static final TableSchema<ConversionItem> SCHEMA =
      new ItemSchema<>(ConversionItem.class, ConversionItem::new)
          .text("pk", i -> i.pk, (i, v) -> i.pk = v, primaryPartitionKey())
          .text("sk", i -> i.sk, (i, v) -> i.sk = v, primarySortKey())
          .text("target", i -> i.target, (i, v) -> i.target = v)
          .add(BestItem.LIST, "best", i -> i.best, (i, v) -> i.best = v)
          .text("convertedAt", i -> i.convertedAt, (i, v) -> i.convertedAt = v)
          .text("contactId", i -> i.contactId, (i, v) -> i.contactId = v)
          .count("expiresAt", i -> i.expiresAt, (i, v) -> i.expiresAt = v)
          .build();

  String pk = "";
  String sk = "";
  String target = "";
  List<BestItem> best = List.of();
  String convertedAt = "";
  String contactId = "";
  long expiresAt;

  static ConversionItem of(Conversion conversion, StoreSettings settings) {
    var item = new ConversionItem();
    item.pk = CallerTable.partition(conversion.caller());
    item.target = conversion.target().e164();
    item.sk = CallerTable.TARGET_PREFIX + item.target;
    item.best = BestItem.of(conversion.best());
    item.convertedAt = ItemTimes.text(conversion.at());
    item.contactId = conversion.contactId();
    item.expiresAt = settings.expiresAt(conversion.at());
    return item;
  }

  Conversion conversion(String caller) {
    return new Conversion(
        contactId,
        caller,
        BestItem.phoneNumber(target),
        BestItem.numbers(best, target),
        Instant.parse(convertedAt));
  }

  boolean expired(Instant now) {
    return expiresAt <= now.getEpochSecond();
  }
}
