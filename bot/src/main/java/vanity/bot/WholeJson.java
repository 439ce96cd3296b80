package vanity.bot;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads JSON to its last character: text behind the value is an error, not ignored. */
public final class WholeJson {
  private WholeJson() {}

  /** The value as maps, lists, texts, numbers and truth values. */
  public static @Nullable Object read(byte[] json) throws IOException {
    try (JsonParser parser = JSON.std.createParser(json)) {
      Object value = JSON.std.anyFrom(parser);
      if (parser.nextToken() != null) {
        throw new IOException("there is text behind the end of the value");
      }
      return value;
    }
  }
}
