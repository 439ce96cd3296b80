package vanity.infra;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads JSON trees: objects, lists, and every text anywhere below. */
final class Tree {
  private Tree() {}

  static Map<String, Object> object(Object node) {
    var object = new LinkedHashMap<String, Object>();
    if (node instanceof Map<?, ?> map)
      map.forEach((key, value) -> object.put(String.valueOf(key), value));
    return object;
  }

  /**
   * A list as it is, one value as a list of one, nothing as none: policies may be written either
   * way.
   */
  static List<Object> list(Object node) {
    if (node == null) return List.of();
    return node instanceof Collection<?> many ? List.copyOf(many) : List.of(node);
  }

  static Object at(Object node, String... path) {
    for (var key : path) node = object(node).get(key);
    return node;
  }

  /** All texts below, keys aside. */
  static Stream<String> texts(Object node) {
    return switch (node) {
      case null -> Stream.empty();
      case Map<?, ?> map -> map.values().stream().flatMap(Tree::texts);
      case Collection<?> many -> many.stream().flatMap(Tree::texts);
      default -> Stream.of(String.valueOf(node));
    };
  }
}
