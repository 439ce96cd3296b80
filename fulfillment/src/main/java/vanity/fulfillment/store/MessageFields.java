package vanity.fulfillment.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, each asked for by name and type. */
record MessageFields(Map<String, Object> values) {

  String text(String name) {
    return of(name, String.class);
  }

  double number(String name) {
    return of(name, Number.class).doubleValue();
  }

  List<String> texts(String name) {
    return ((List<?>) of(name, List.class))
        .stream().map(value -> as(name, value, String.class)).toList();
  }

  MessageFields object(String name) {
    return object(name, of(name, Map.class));
  }

  List<MessageFields> objects(String name) {
    return ((List<?>) of(name, List.class)).stream().map(value -> object(name, value)).toList();
  }

  @SuppressWarnings("unchecked") // Keys of a JSON object are text.
  private static MessageFields object(String name, Object value) {
    return new MessageFields((Map<String, Object>) as(name, value, Map.class));
  }

  private <T> T of(String name, Class<T> type) {
    return as(name, values.get(name), type);
  }

  private static <T> T as(String name, @Nullable Object value, Class<T> type) {
    if (!type.isInstance(value)) {
      throw new LateMessage.Unreadable(
          "field '" + name + "' is missing, or not a " + type.getSimpleName());
    }
    return type.cast(value);
  }
}
