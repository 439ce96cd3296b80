package vanity.simulator.stub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Objects of a stub file that hold texts only. */
final class StubTexts {
  private StubTexts() {}

  /** The texts under a name; numbers and booleans are read as they are written. */
  static Map<String, String> of(Map<?, ?> object, String name) {
    if (!object.containsKey(name)) {
      return Map.of();
    }
    if (!(object.get(name) instanceof Map<?, ?> entries)) {
      throw new StubProblem("'%s' must be an object".formatted(name));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    entries.forEach((key, value) -> texts.put(String.valueOf(key), text(key, name, value)));
    return texts;
  }

  private static String text(Object key, String name, Object value) {
    return switch (value) {
      case String text -> text;
      case Number number -> number.toString();
      case Boolean bool -> bool.toString();
      case null -> throw refused(key, name);
      default -> throw refused(key, name);
    };
  }

  private static StubProblem refused(Object key, String name) {
    return new StubProblem("'%s' of '%s' must be a text".formatted(key, name));
  }

  /** One of some words. */
  static String oneOf(Map<?, ?> object, String name, String usual, List<String> words) {
    Object value = object.containsKey(name) ? object.get(name) : usual;
    if (value instanceof String word && words.contains(word)) {
      return word;
    }
    throw new StubProblem("'%s' must be one of %s".formatted(name, String.join(", ", words)));
  }
}
