package vanity.deployed;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Looks into a synthesised template. */
final class Templates {
  static final String FILE = "VanityLine.template.json";

  private Templates() {}

  static String json(Path assembly) {
    try {
      return Files.readString(assembly.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text at this path of the properties of the one resource of this type. */
  static String text(Path assembly, String type, String... path) {
    try {
      Map<?, ?> resources = (Map<?, ?>) JSON.std.mapFrom(json(assembly)).get("Resources");
      Object value =
          resources.values().stream()
              .map(it -> (Map<?, ?>) it)
              .filter(it -> type.equals(it.get("Type")))
              .findFirst()
              .orElseThrow()
              .get("Properties");
      for (String name : path) {
        value = ((Map<?, ?>) value).get(name);
      }
      return String.valueOf(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
