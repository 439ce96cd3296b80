package vanity.contactflow.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vanity.contactflow.Parameters;
import vanity.contactflow.catalogue.Nearest;
import vanity.contactflow.catalogue.ParameterRules;
import vanity.json.Problem;

/** The names of one object against its rules: what is missing, unknown, or too much. */
record ObjectCheck(ParameterRules rules, Parameters object, String path, ActionPlace place) {

  Stream<Problem> problems() {
    return Stream.of(
            rules.needs().stream().filter(need -> need.misses(object)).map(this::missing),
            object.names().stream().filter(this::isUnknown).map(this::unknown),
            rules.choices().stream().flatMap(this::choice))
        .flatMap(problems -> problems);
  }

  private boolean isUnknown(String name) {
    return rules.others() != ParameterRules.Others.TAKEN && rules.rule(name, object).isEmpty();
  }

  private Problem missing(ParameterRules.Need need) {
    String missing = path + "." + need.name();
    Problem problem =
        need.sure()
            ? place.error("required-property", ServiceMessages.missing(missing))
            : place.warning(
                "required-property",
                missing
                    + " is missing. Flows are published without it, but a probe was refused. Add"
                    + " it.");
    return problem.at(path);
  }

  private Problem unknown(String name) {
    String todo =
        rules
            .meant(name)
            .or(() -> Nearest.of(name, rules.known().keySet()))
            .map(meant -> "Use " + meant)
            .orElse("Remove it");
    String message = "Invalid Action property name. Path: " + path + "." + name + ". " + todo + ".";
    Problem problem =
        rules.others() == ParameterRules.Others.REFUSED
            ? place.error("property-name", message)
            : place.warning("property-name", message);
    return problem.at(path + "." + name);
  }

  private Stream<Problem> choice(ParameterRules.Choice choice) {
    boolean ofAll = choice.names().isEmpty();
    Collection<String> group = ofAll ? rules.known().keySet() : choice.names();
    List<String> there = (ofAll ? object.names() : group).stream().filter(object::has).toList();
    if (there.size() < choice.least()) {
      return Stream.of(oneOf("At least one of " + group + " must be set. Add one."));
    }
    return there.size() > choice.most()
        ? Stream.of(
            oneOf(
                "Only one of these properties may be defined. Properties: "
                    + there
                    + ". Keep one."))
        : Stream.empty();
  }

  private Problem oneOf(String message) {
    return place.error("one-of", message).at(path);
  }
}
