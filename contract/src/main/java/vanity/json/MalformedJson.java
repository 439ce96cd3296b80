package vanity.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A text that is not exactly one JSON value; its message is one line and ends with the place. */
public final class MalformedJson extends IOException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final boolean goesOn;

  private MalformedJson(String what, String place, boolean goesOn, @Nullable IOException cause) {
    super(what + place, cause);
    this.place = place;
    this.goesOn = goesOn;
  }

  static MalformedJson behind(String what, @Nullable JsonLocation place) {
    return new MalformedJson("text goes on behind the end of the " + what, at(place), true, null);
  }

  static MalformedJson of(JsonProcessingException broken) {
    return new MalformedJson(oneLine(broken), at(broken.getLocation()), false, broken);
  }

  static MalformedJson of(IOException unreadable) {
    return new MalformedJson(String.valueOf(unreadable.getMessage()), "", false, unreadable);
  }

  private static String oneLine(JsonProcessingException e) {
    // The parser puts "[Source: ...]" before each place, but never says what the source is.
    return String.valueOf(e.getOriginalMessage())
        .replaceAll("\\[Source: [^;\\[\\]]*; ([^\\[\\]]*)]", "$1")
        .replaceAll("\\s+", " ");
  }

  private static String at(@Nullable JsonLocation place) {
    return place == null
        ? ""
        : " (line %d, column %d)".formatted(place.getLineNr(), place.getColumnNr());
  }

  /** Line and column in brackets behind a blank; empty where no place is known. */
  String place() {
    return place;
  }

  /** Whether there is a value, but text behind it. */
  boolean goesOn() {
    return goesOn;
  }
}
