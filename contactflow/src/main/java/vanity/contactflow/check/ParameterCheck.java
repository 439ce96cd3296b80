package vanity.contactflow.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Parameters;
import vanity.contactflow.catalogue.ParameterRule;
import vanity.contactflow.catalogue.ParameterRules;
import vanity.json.Problem;

/** Parameters against the catalogue: required, known, well-formed, not empty, not too many. */
final class ParameterCheck implements ActionCheck {

  @Override
  public Stream<Problem> problems(FlowAction action, ActionPlace place) {
    Parameters parameters = action.parameters();
    return Stream.of(
            required(parameters, place),
            values(parameters, place),
            choices(parameters, place),
            ParameterWalk.problems(parameters, place))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> required(Parameters parameters, ActionPlace place) {
    return place.rule().parameters().required().stream()
        .filter(name -> !parameters.has(name))
        .sorted()
        .map(name -> place.error("required-property", ServiceMessages.missing(path(place, name))));
  }

  private static Stream<Problem> values(Parameters parameters, ActionPlace place) {
    return parameters.names().stream()
        .flatMap(name -> value(name, parameters.values().get(name), place).stream());
  }

  private static Optional<Problem> value(String name, @Nullable Object value, ActionPlace place) {
    ParameterRule rule = place.rule().parameters().known().get(name);
    if (rule == null) {
      return place.rule().parameters().strict()
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

  private static Problem invalid(String name, Object value, String fault, ActionPlace place) {
    String shown = value instanceof Map || value instanceof List ? "the value" : value.toString();
    return place.error(
        "property-value", ServiceMessages.invalidValue(path(place, name), shown, fault));
  }

  private static Stream<Problem> choices(Parameters parameters, ActionPlace place) {
    return place.rule().parameters().choices().stream()
        .flatMap(choice -> choice(choice, parameters, place));
  }

  private static Stream<Problem> choice(
      ParameterRules.Choice choice, Parameters parameters, ActionPlace place) {
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

  private static String path(ActionPlace place, String name) {
    return place.path() + ".Parameters." + name;
  }
}
