package vanity.publisher;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vanity.json.Json;

/** Finds where the JSON of a flow is not what was wanted. */
final class ContentDifference {
  private static final int LONGEST = 80;
  private static final Object ABSENT = new Object();

  private ContentDifference() {}

  /**
   * The first difference in the order of what was wanted: its path, what was wanted there and what
   * came back, values cut short.
   */
  static String first(String wanted, String found) {
    return at("", json(wanted), json(found)).orElse("its layout only");
  }

  private static @Nullable Object json(String text) {
    try {
      return Json.read(text);
    } catch (IOException notJson) {
      return text;
    }
  }

  private static Optional<String> at(String path, @Nullable Object wanted, @Nullable Object found) {
    if (wanted instanceof Map<?, ?> one && found instanceof Map<?, ?> other) {
      return inObject(path, one, other);
    }
    if (wanted instanceof List<?> one && found instanceof List<?> other) {
      return inList(path, one, other);
    }
    return Objects.equals(wanted, found)
        ? Optional.empty()
        : Optional.of(told(path, wanted, found));
  }

  private static Optional<String> inObject(String path, Map<?, ?> wanted, Map<?, ?> found) {
    Set<Object> keys = new LinkedHashSet<>(wanted.keySet());
    keys.addAll(found.keySet());
    return keys.stream()
        .map(key ->
            at(path.isEmpty() ? "" + key : path + "." + key, of(wanted, key), of(found, key)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static @Nullable Object of(Map<?, ?> map, Object key) {
    return map.containsKey(key) ? map.get(key) : ABSENT;
  }

  private static Optional<String> inList(String path, List<?> wanted, List<?> found) {
    return IntStream.range(0, Math.max(wanted.size(), found.size()))
        .mapToObj(i -> at(path + "[" + i + "]", of(wanted, i), of(found, i)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static @Nullable Object of(List<?> list, int index) {
    return index < list.size() ? list.get(index) : ABSENT;
  }

  private static String told(String path, @Nullable Object wanted, @Nullable Object found) {
    return "%s: wanted %s, came back %s"
        .formatted(path.isEmpty() ? "its very beginning" : path, shown(wanted), shown(found));
  }

  private static String shown(@Nullable Object value) {
    if (ABSENT.equals(value) || "".equals(value)) {
      return "nothing";
    }
    String text = written(value);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }

  private static String written(@Nullable Object value) {
    try {
      return JSON.std.asString(value);
    } catch (IOException e) {
      throw new IllegalStateException("what was read as JSON can be written", e);
    }
  }
}
