package vanity.cli.verify;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call as a test case of Amazon Connect.
 *
 * @param from the caller's number, empty if it is withheld
 * @param content in the testing language
 * @param unsaid what the call does or expects and the language cannot say, a line each
 */
record CallCase(
    String name, Optional<String> from, Map<String, Object> content, List<String> unsaid) {
  CallCase {
    unsaid = List.copyOf(unsaid);
  }

  String json() {
    try {
      return JSON.std
          .with(JSON.Feature.PRETTY_PRINT_OUTPUT)
          .without(JSON.Feature.WRITE_NULL_PROPERTIES)
          .asString(content);
    } catch (IOException e) {
      throw new IllegalStateException("maps can be written", e);
    }
  }

  /** How many things it observes, the start of the test not counted. */
  int observations() {
    return content.get("Observations") instanceof List<?> list ? list.size() - 1 : 0;
  }
}
