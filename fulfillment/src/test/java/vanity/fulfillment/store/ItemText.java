package vanity.fulfillment.store;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Map.Entry;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as the table's own protocol writes them. */
final class ItemText {
  private ItemText() {}

  static String of(Map<String, AttributeValue> item) {
    try {
      return JSON.std.asString(members(item));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> members(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .collect(toMap(Entry::getKey, member -> tree(member.getValue())));
  }

  private static Map<String, Object> tree(AttributeValue value) {
    return switch (value.type()) {
      case S -> Map.of("S", value.s());
      case N -> Map.of("N", value.n());
      case M -> Map.of("M", members(value.m()));
      case L -> Map.of("L", value.l().stream().map(ItemText::tree).toList());
      default -> throw new IllegalArgumentException("no item holds a " + value.type());
    };
  }
}
