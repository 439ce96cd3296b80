package vanity.bot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.json.Json;

/** One JSON object, read tolerantly: an absent key and an explicit null are the same. */
final class Fields {
  private final String where;
  private final Map<?, ?> values;

  private Fields(String where, Map<?, ?> values) {
    this.where = where;
    this.values = values;
  }

  static Fields parse(String where, byte[] json) throws UnreadableBotException {
    try {
      if (Json.read(json) instanceof Map<?, ?> map) {
        return new Fields(where, map);
      }
    } catch (IOException e) {
      throw new UnreadableBotException(where, "is not JSON: " + e.getMessage());
    }
    throw new UnreadableBotException(where, "must hold a JSON object");
  }

  String where() {
    return where;
  }

  boolean has(String key) {
    return values.get(key) != null;
  }

  String text(String key) throws UnreadableBotException {
    String text = textOrNull(key);
    if (text == null) {
      throw new UnreadableBotException(where, "'" + key + "' is missing");
    }
    return text;
  }

  String text(String key, String otherwise) throws UnreadableBotException {
    String text = textOrNull(key);
    return text == null ? otherwise : text;
  }

  @Nullable String textOrNull(String key) throws UnreadableBotException {
    return as(key, String.class, "a text");
  }

  boolean flag(String key, boolean otherwise) throws UnreadableBotException {
    Boolean flag = as(key, Boolean.class, "true or false");
    return flag == null ? otherwise : flag;
  }

  int number(String key, int otherwise) throws UnreadableBotException {
    Number number = as(key, Number.class, "a number");
    return number == null ? otherwise : number.intValue();
  }

  double decimal(String key, double otherwise) throws UnreadableBotException {
    Number number = as(key, Number.class, "a number");
    return number == null ? otherwise : number.doubleValue();
  }

  @Nullable Fields child(String key) throws UnreadableBotException {
    Map<?, ?> child = as(key, Map.class, "an object");
    return child == null ? null : new Fields(where, child);
  }

  List<Fields> children(String key) throws UnreadableBotException {
    List<?> items = as(key, List.class, "a list");
    List<Fields> children = new ArrayList<>();
    for (Object item : items == null ? List.of() : items) {
      if (!(item instanceof Map<?, ?> map)) {
        throw new UnreadableBotException(where, "'" + key + "' must be a list of objects");
      }
      children.add(new Fields(where, map));
    }
    return children;
  }

  /** The texts under one key of each object in a list. */
  List<String> column(String key, String column) throws UnreadableBotException {
    List<String> texts = new ArrayList<>();
    for (Fields child : children(key)) {
      texts.add(child.text(column));
    }
    return texts;
  }

  /** The object under a key as a map of texts; values that are null are left out. */
  Map<String, String> texts(String key) throws UnreadableBotException {
    Map<?, ?> child = as(key, Map.class, "an object");
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry :
        child == null ? Map.<Object, Object>of().entrySet() : child.entrySet()) {
      if (entry.getValue() instanceof String text) {
        texts.put(String.valueOf(entry.getKey()), text);
      }
    }
    return texts;
  }

  List<String> keys() {
    return values.keySet().stream().map(String::valueOf).toList();
  }

  private <T> @Nullable T as(String key, Class<T> type, String kind) throws UnreadableBotException {
    Object value = values.get(key);
    if (value == null) {
      return null;
    }
    if (!type.isInstance(value)) {
      throw new UnreadableBotException(where, "'" + key + "' must be " + kind);
    }
    return type.cast(value);
  }
}
