package vanity.deployed.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource of a template; what it tells is resolved. */
public record Resource(Assembly in, String id, Map<String, Object> json) {

  public String type() {
    return String.valueOf(json.get("Type"));
  }

  /** A property, or null where there is none. */
  public @Nullable Object at(Object... path) {
    List<Object> whole = new ArrayList<>(List.of("Properties"));
    whole.addAll(List.of(path));
    Object found = Trees.at(json, whole);
    return found == null ? null : in.value(found);
  }

  /** A property as text; empty where there is none. */
  public String text(Object... path) {
    Object found = at(path);
    return found == null ? "" : String.valueOf(found);
  }

  public List<String> texts(Object... path) {
    return Trees.texts(at(path));
  }

  public List<Object> list(Object... path) {
    return Trees.list(at(path));
  }

  public Map<String, Object> object(Object... path) {
    return Trees.object(at(path));
  }

  /** What Ref gives. */
  public String ref() {
    return Names.of(this, "Ref");
  }

  public String arn() {
    return Names.of(this, "Arn");
  }
}
