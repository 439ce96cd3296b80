package vanity.simulator.stub;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** How a stubbed Lambda answers. */
public sealed interface StubAnswer {

  record Answer(String json) implements StubAnswer {}

  record Failure(String message) implements StubAnswer {}

  /** A program that gets the event on its standard input and writes the answer. */
  record Program(List<String> words) implements StubAnswer {
    public Program {
      words = List.copyOf(words);
    }
  }

  /** The answer where a stub file says nothing. */
  StubAnswer EMPTY = new Answer("{}");

  static StubAnswer of(String arn, Object stub) {
    if (stub instanceof Map<?, ?> map && map.size() == 1) {
      Object answer = map.get("answer");
      if (answer instanceof Map<?, ?>) {
        return new Answer(json(answer));
      }
      if (map.get("error") instanceof String message) {
        return new Failure(message);
      }
      if (map.get("command") instanceof List<?> words && !words.isEmpty()) {
        return new Program(words.stream().map(String::valueOf).toList());
      }
    }
    throw new StubProblem(
        "lambda '%s' needs one of {\"answer\":{...}}, {\"error\":\"...\"}, {\"command\":[\"...\"]}"
            .formatted(arn));
  }

  private static String json(Object answer) {
    try {
      return JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
