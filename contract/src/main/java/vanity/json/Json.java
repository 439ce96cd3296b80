package vanity.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON to its last character: text behind the value is an error, not ignored, and so is a key
 * that an object holds twice.
 *
 * <p>Values come as maps, lists, texts, numbers and truth values, nested at most a thousand deep.
 */
public final class Json {
  private Json() {}

  /**
   * Reads what a program wrote: places are counted in bytes.
   *
   * @throws MalformedJson saying in one line what is wrong, and at which line and column
   */
  public static @Nullable Object read(byte[] json) throws MalformedJson {
    try (JsonParser parser = JSON.std.createParser(json)) {
      return whole(parser, "value");
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  public static @Nullable Object read(String json) throws MalformedJson {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a document that people edit: places are counted in characters, as editors do.
   *
   * @param what the document is, for the message
   */
  public static @Nullable Object document(String text, String what) throws MalformedJson {
    try (JsonParser parser = JSON.std.createParser(text)) {
      return whole(parser, what);
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  private static @Nullable Object whole(JsonParser parser, String what) throws IOException {
    Object value = JSON.std.anyFrom(parser);
    if (parser.nextToken() != null) {
      throw MalformedJson.behind(what, parser.currentTokenLocation());
    }
    return value;
  }

  private static MalformedJson malformed(IOException e) {
    return switch (e) {
      case MalformedJson told -> told;
      case JsonProcessingException broken -> MalformedJson.of(broken);
      // Bytes that look like UTF-32 and are not.
      default -> MalformedJson.of(e);
    };
  }
}
