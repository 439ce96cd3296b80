package vanity.json;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes JSON on one line. */
public final class JsonText {
  private JsonText() {}

  /** Nulls are written, since Lex takes a null slot as one to be asked for. */
  public static String line(Map<String, ?> fields) {
    try {
      return JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(fields);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static byte[] bytes(Map<String, ?> fields) {
    return line(fields).getBytes(StandardCharsets.UTF_8);
  }
}
