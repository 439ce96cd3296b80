package vanity.contactflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanity.json.Problem;

/** Parameters against the catalogue: required, known, well-formed, not empty, not too many. */
final class ParameterCheck implements ActionCheck {

  @Override
  public Stream<Problem> problems(FlowAction action, Place place) {
    Parameters parameters = action.parameters();
    return Stream.of(
            required(parameters, place),
            values(parameters, place),
            choices(parameters, place),
            ParameterWalk.problems(parameters, place))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> required(Parameters parameters, Place place) {
    return place.rule().requiredParameters().stream()
        .filter(name -> !parameters.has(name))
        .sorted()
        .map(name -> place.error("required-property", Messages.missing(path(place, name))));
  }

  private static Stream<Problem> values(Parameters parameters, Place place) {
    return parameters.names().stream()
        .flatMap(name -> value(name, parameters.values().get(name), place).stream());
  }

  private static Optional<Problem> value(String name, @Nullable Object value, Place place) {
    ParameterRule rule = place.rule().parameters().get(name);
    if (rule == null) {
      return place.rule().strict()
          ? Optional.of(
              place.error(
                  "property-name",
                  "Invalid Action property name. Path: " + path(place, name) + ". Remove it."))
          : Optional.empty();
    }
    // Empty texts have a rule of their own, and what a template holds is not known yet.
    if (value == null || "".equals(value) || Placeholders.in(String.valueOf(value))) {
      return Optional.empty();
    }
    return rule.fault(value).map(fault -> invalid(name, value, fault, place));
  }

  private static Problem invalid(String name, Object value, String fault, Place place) {
    String shown = value instanceof Map || value instanceof List ? "the value" : value.toString();
    return place.error("property-value", Messages.invalidValue(path(place, name), shown, fault));
  }

  private static Stream<Problem> choices(Parameters parameters, Place place) {
    return place.rule().choices().stream().flatMap(choice -> choice(choice, parameters, place));
  }

  private static Stream<Problem> choice(
      ActionRule.Choice choice, Parameters parameters, Place place) {
    List<String> there = choice.names().stream().filter(parameters::has).toList();
    if (there.size() < choice.least()) {
      return Stream.of(
          place.error("one-of", "At least one of " + choice.names() + " must be set. Add one."));
    }
    return there.size() > choice.most()
        ? Stream.of(
            place.error(
                "one-of",
                "Only one of these properties may be defined. Properties: "
                    + there
                    + ". Keep one."))
        : Stream.empty();
  }

  private static String path(Place place, String name) {
    return place.path() + ".Parameters." + name;
  }
}
