package vanity.contactflow.check;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanity.contactflow.Parameters;
import vanity.json.Problem;

/** Looks at every value inside an action's parameters, however deep. */
final class ParameterWalk {
  private ParameterWalk() {}

  static Stream<Problem> problems(Parameters parameters, ActionPlace place) {
    return walk(parameters.values(), place.path() + ".Parameters", place);
  }

  private static Stream<Problem> walk(@Nullable Object value, String path, ActionPlace place) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream().flatMap(e -> walk(e.getValue(), path + "." + e.getKey(), place));
      case List<?> list ->
          IntStream.range(0, list.size())
              .boxed()
              .flatMap(i -> walk(list.get(i), path + "[" + i + "]", place));
      case null -> Stream.of(place.error("empty-value", ServiceMessages.emptyValue(path)));
      case String text -> text(text, path, place);
      default -> Stream.of(notText(value, path, place));
    };
  }

  private static Stream<Problem> text(String text, String path, ActionPlace place) {
    if (text.isEmpty()) {
      return Stream.of(place.error("empty-value", ServiceMessages.emptyValue(path)));
    }
    return Placeholders.in(text)
        ? Stream.of(
            place.warning("placeholder", path + " holds a placeholder; fill it before publishing."))
        : Stream.empty();
  }

  private static Problem notText(Object value, String path, ActionPlace place) {
    return place.warning(
        "not-text",
        path + " is " + value + " without quotes; the console writes \"" + value + "\".");
  }
}
