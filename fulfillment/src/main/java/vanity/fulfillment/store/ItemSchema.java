package vanity.fulfillment.store;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/**
 * Describes an item attribute by attribute, without reflection: that costs nothing at a cold start.
 */
final class ItemSchema<T> {
  private final StaticTableSchema.Builder<T> schema;

  ItemSchema(Class<T> type, Supplier<T> blank) {
    schema = StaticTableSchema.builder(type).newItemSupplier(blank);
  }

  ItemSchema<T> text(
      String name,
      Function<T, @Nullable String> get,
      BiConsumer<T, String> set,
      StaticAttributeTag... tags) {
    return add(EnhancedType.of(String.class), name, get, set, tags);
  }

  ItemSchema<T> count(
      String name,
      Function<T, @Nullable Long> get,
      BiConsumer<T, Long> set,
      StaticAttributeTag... tags) {
    return add(EnhancedType.of(Long.class), name, get, set, tags);
  }

  <V> ItemSchema<T> add(
      EnhancedType<V> type,
      String name,
      Function<T, @Nullable V> get,
      BiConsumer<T, V> set,
      StaticAttributeTag... tags) {
    schema.addAttribute(type, a -> a.name(name).getter(get).setter(set).tags(tags));
    return this;
  }

  TableSchema<T> build() {
    return schema.build();
  }
}
