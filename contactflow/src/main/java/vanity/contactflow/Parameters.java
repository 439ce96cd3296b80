package vanity.contactflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of a flow file: the parameters of an action, or an object inside them.
 *
 * @param values strings, numbers, booleans, lists and maps, in file order
 */
public record Parameters(Map<String, @Nullable Object> values) {
  public static final Parameters NONE = new Parameters(Map.of());

  public Parameters {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** An object as a JSON reader gives it; anything else is an empty one. */
  public static Parameters of(@Nullable Object json) {
    if (!(json instanceof Map<?, ?> map)) {
      return NONE;
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    map.forEach((name, value) -> values.put(String.valueOf(name), value));
    return new Parameters(values);
  }

  public boolean has(String name) {
    return values.get(name) != null;
  }

  public Set<String> names() {
    return values.keySet();
  }

  /** The scalar of that name as text; numbers and booleans are read as they are written. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name))
        .filter(value -> !(value instanceof Map) && !(value instanceof List))
        .map(String::valueOf);
  }

  /** The object of that name, or an empty one. */
  public Parameters at(String name) {
    return of(values.get(name));
  }

  /** The list of that name, or an empty one. */
  public List<?> list(String name) {
    return values.get(name) instanceof List<?> list ? list : List.of();
  }

  /** All scalars of this object as text, in file order. */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    names().forEach(name -> text(name).ifPresent(value -> texts.put(name, value)));
    return texts;
  }
}
