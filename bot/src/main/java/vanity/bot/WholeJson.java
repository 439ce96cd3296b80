package vanity.bot;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads JSON to its last character: text behind the value is an error, not ignored. */
public final class WholeJson {
  private WholeJson() {}

  /**
   * The value as maps, lists, texts, numbers and truth values.
   *
   * @throws IOException saying in one line what is wrong, and at which line and column
   */
  public static @Nullable Object read(byte[] json) throws IOException {
    try (JsonParser parser = JSON.std.createParser(json)) {
      Object value = JSON.std.anyFrom(parser);
      if (parser.nextToken() != null) {
        throw new IOException(
            "text goes on behind the end of the value" + at(parser.currentTokenLocation()));
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new IOException(oneLine(e) + at(e.getLocation()), e);
    }
  }

  public static @Nullable Object read(String json) throws IOException {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String oneLine(JsonProcessingException e) {
    // The parser puts "[Source: ...]" before each place, but never says what the source is.
    return String.valueOf(e.getOriginalMessage())
        .replaceAll("\\[Source: [^;\\]]*; ([^\\]]*)]", "$1")
        .replaceAll("\\s+", " ");
  }

  private static String at(@Nullable JsonLocation place) {
    return place == null
        ? ""
        : " (line %d, column %d)".formatted(place.getLineNr(), place.getColumnNr());
  }
}
