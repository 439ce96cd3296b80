package vanity.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object read tolerantly: a missing key, a null and a value of another kind are all the
 * same, since the services that send events leave out, null and add keys as they like.
 */
public record JsonObject(Map<String, Object> fields) {
  private static final JsonObject EMPTY = new JsonObject(Map.of());

  /**
   * Reads exactly one object.
   *
   * @throws IllegalArgumentException where the bytes are anything else
   */
  public static JsonObject read(byte[] bytes) {
    Object event;
    try {
      event = Json.read(bytes);
    } catch (MalformedJson broken) {
      // Without its cause: Lambda logs that too, and the parser quotes what it trips over.
      throw new IllegalArgumentException(
          (broken.goesOn() ? "the event goes on behind its object" : "the event is not JSON")
              + broken.place());
    }
    if (!(event instanceof Map)) {
      throw new IllegalArgumentException("the event is not a JSON object");
    }
    return of(event);
  }

  /** Whether the key holds an object. */
  public boolean holdsObject(String key) {
    return fields.get(key) instanceof Map;
  }

  /** Whether the key holds anything but null. */
  public boolean holds(String key) {
    return fields.get(key) != null;
  }

  public JsonObject object(String key) {
    return of(fields.get(key));
  }

  public List<JsonObject> objects(String key) {
    return fields.get(key) instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(JsonObject::of).toList()
        : List.of();
  }

  /** A number, or null. */
  public @Nullable Double number(String key) {
    return fields.get(key) instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
  }

  /** The text of a string, a number or a boolean. */
  public @Nullable String text(String key) {
    return text(fields.get(key));
  }

  /** All keys that hold a text. */
  public Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    fields.forEach((key, value) -> {
      String text = text(value);
      if (text != null) {
        texts.put(key, text);
      }
    });
    return texts;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean
        ? value.toString()
        : null;
  }

  @SuppressWarnings("unchecked") // keys of a JSON object are strings
  private static JsonObject of(@Nullable Object value) {
    return value instanceof Map ? new JsonObject((Map<String, Object>) value) : EMPTY;
  }
}
