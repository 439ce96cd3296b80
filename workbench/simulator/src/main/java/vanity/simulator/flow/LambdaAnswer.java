package vanity.simulator.flow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vanity.json.Json;

/** What a contact takes of a function's answer. */
sealed interface LambdaAnswer {
  int MOST_BYTES = 32 * 1024;

  record Taken(Map<String, Object> values) implements LambdaAnswer {}

  record Refused(String reason) implements LambdaAnswer {}

  /**
   * Reads an answer.
   *
   * @param nested whether values may be objects and lists (mode JSON), or texts only (STRING_MAP)
   */
  static LambdaAnswer read(String answer, boolean nested) {
    if (answer.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return new Refused("an answer of more than 32 KB");
    }
    Object json;
    try {
      json = Json.read(answer);
    } catch (IOException e) {
      return new Refused("an answer that is not JSON: " + e.getMessage());
    }
    return json instanceof Map<?, ?> map
        ? of(map, nested)
        : new Refused("an answer that is not an object");
  }

  private static LambdaAnswer of(Map<?, ?> map, boolean nested) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object value = entry.getValue();
      if (!nested && (value == null || value instanceof Map || value instanceof List)) {
        return new Refused("an answer whose " + entry.getKey() + " is not text (STRING_MAP)");
      }
      if (value != null) {
        values.put(String.valueOf(entry.getKey()), value);
      }
    }
    return new Taken(values);
  }
}
