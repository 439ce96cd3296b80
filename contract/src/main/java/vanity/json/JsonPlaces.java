package vanity.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the values of a JSON text are, by their paths, such as {@code Actions[3].Parameters}.
 *
 * <p>One pass over the text, so it is for documents in which something was found.
 */
public final class JsonPlaces {
  // Below that a finding is located by what is around it: paths would outgrow the text.
  private static final int DEEPEST = 12;

  private final Map<String, Place> places = new HashMap<>();

  /** A place as editors count it: from line 1, column 1, in characters. */
  public record Place(int line, int column) {}

  private JsonPlaces() {}

  /** Reads a text that may be broken: what is before the break has its places. */
  public static JsonPlaces of(String text) {
    var found = new JsonPlaces();
    try (JsonParser parser = JSON.std.createParser(text)) {
      parser.nextToken();
      found.value(parser, "", 0);
    } catch (IOException broken) {
      return found;
    }
    return found;
  }

  /** The place of a value, or of the nearest one around it that is there. */
  public Optional<Place> at(String path) {
    String at = path;
    while (!places.containsKey(at)) {
      int end = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
      if (end <= 0) {
        return Optional.empty();
      }
      at = at.substring(0, end);
    }
    return Optional.ofNullable(places.get(at));
  }

  private void value(JsonParser parser, String path, int depth) throws IOException {
    JsonLocation start = parser.currentTokenLocation();
    places.put(path, new Place(start.getLineNr(), start.getColumnNr()));
    if (depth == DEEPEST) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        value(parser, path.isEmpty() ? name : path + "." + name, depth + 1);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        value(parser, path + "[" + i + "]", depth + 1);
      }
    }
  }
}
