package vanity.deployed.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps and lists. */
public final class Trees {
  private Trees() {}

  public static Map<String, Object> object(@Nullable Object node) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach((key, value) -> object.put(String.valueOf(key), value));
    }
    return object;
  }

  /** One value is a list of one, and nothing is none: policies are written either way. */
  public static List<Object> list(@Nullable Object node) {
    if (node == null) {
      return List.of();
    }
    return node instanceof Collection<?> many ? List.copyOf(many) : List.of(node);
  }

  public static List<String> texts(@Nullable Object node) {
    return list(node).stream().map(String::valueOf).toList();
  }

  /**
   * The value at a path.
   *
   * @param path names, and numbers of elements
   */
  public static @Nullable Object at(@Nullable Object node, List<?> path) {
    Object at = node;
    for (Object step : path) {
      at = step instanceof Integer index ? list(at).get(index) : object(at).get(step.toString());
    }
    return at;
  }

  /** A copy without the value at the path. */
  static Object without(Object node, List<?> path) {
    Object step = path.getFirst();
    List<?> rest = path.subList(1, path.size());
    if (step instanceof Integer index) {
      List<Object> copy = new ArrayList<>(list(node));
      if (rest.isEmpty()) {
        copy.remove(index.intValue());
      } else {
        copy.set(index, without(copy.get(index), rest));
      }
      return copy;
    }
    Map<String, Object> copy = object(node);
    if (rest.isEmpty()) {
      copy.remove(step.toString());
    } else {
      copy.computeIfPresent(step.toString(), (_, inner) -> without(inner, rest));
    }
    return copy;
  }
}
