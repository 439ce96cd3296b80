package vanity.publisher;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads JSON to its last character: text behind the value is an error, not ignored. */
final class WholeJson {
  private WholeJson() {}

  /**
   * The value as maps, lists, texts, numbers and truth values.
   *
   * @throws IOException if it is no JSON, or if text goes on behind it
   */
  static @Nullable Object read(byte[] json) throws IOException {
    try (JsonParser parser = JSON.std.createParser(json)) {
      Object value = JSON.std.anyFrom(parser);
      if (parser.nextToken() != null) {
        var place = parser.currentTokenLocation();
        throw new IOException(
            "text goes on behind the end of the JSON value (line %d, column %d)"
                .formatted(place.getLineNr(), place.getColumnNr()));
      }
      return value;
    }
  }

  static @Nullable Object read(String json) throws IOException {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }
}
