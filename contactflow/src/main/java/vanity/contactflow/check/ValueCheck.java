package vanity.contactflow.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vanity.contactflow.Parameters;
import vanity.contactflow.catalogue.ParameterRule;
import vanity.contactflow.catalogue.ParameterRule.Anything;
import vanity.contactflow.catalogue.ParameterRule.Doubted;
import vanity.contactflow.catalogue.ParameterRule.ListOf;
import vanity.contactflow.catalogue.ParameterRule.MapOf;
import vanity.contactflow.catalogue.ParameterRule.ObjectOf;
import vanity.contactflow.catalogue.ParameterRule.Scalar;
import vanity.contactflow.catalogue.ParameterRules;
import vanity.contactflow.catalogue.ValueFault;
import vanity.json.Problem;

/** Walks through the values of one action beside the rules of its row. */
final class ValueCheck {
  private static final ParameterRule UNKNOWN = new Anything(ParameterRule.Emptiness.REFUSED);

  private final ActionPlace place;
  private final List<Problem> problems;

  ValueCheck(ActionPlace place, List<Problem> problems) {
    this.place = place;
    this.problems = problems;
  }

  void object(ParameterRules rules, Parameters object, String path) {
    new ObjectCheck(rules, object, path, place).problems().forEach(problems::add);
    object
        .values()
        .forEach((name, value) -> {
          ParameterRule rule = rules.rule(name, object).orElse(UNKNOWN);
          value(rule, value, path + "." + name);
        });
  }

  private void value(ParameterRule rule, @Nullable Object value, String path) {
    if (value == null || value.equals("")) {
      empty(rule, path);
      return;
    }
    switch (rule) {
      case Anything anything -> anything(anything, value, path);
      case Scalar scalar -> scalar(scalar, value, path);
      case ListOf list -> list(list, value, path);
      case MapOf map -> map(map, value, path);
      case ObjectOf object -> object(object, value, path);
      case Doubted doubted -> {
        add(ValueFault.doubted(doubted.words()), value, path);
        value(doubted.rule(), value, path);
      }
    }
  }

  private void empty(ParameterRule rule, String path) {
    problems.add(
        switch (rule.empty()) {
          case REFUSED -> place.error("empty-value", ServiceMessages.emptyValue(path)).at(path);
          case TO_FILL ->
              place
                  .warning(ServiceMessages.TO_FILL, path + " is empty; fill it before publishing.")
                  .at(path);
          case DOUBTED ->
              place
                  .warning(
                      "empty-value",
                      path + " is empty. Exports hold such texts, but a probe was refused.")
                  .at(path);
        });
  }

  private void anything(Anything rule, Object value, String path) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> value(rule, each, path + "." + name));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        value(rule, list.get(i), path + "[" + i + "]");
      }
    } else {
      placeholders(value.toString(), path);
    }
  }

  private void scalar(Scalar rule, Object value, String path) {
    if (value instanceof Map || value instanceof List) {
      add(ValueFault.refused("must be a text"), value, path);
    } else if (!placeholders(value.toString(), path)) {
      rule.fault(value.toString()).ifPresent(fault -> add(fault, value, path));
    }
  }

  private void list(ListOf rule, Object value, String path) {
    if (value instanceof String text && (text.startsWith("$.") || placeholders(text, path))) {
      return;
    }
    if (!(value instanceof List<?> list)) {
      add(ValueFault.refused("must be a list"), value, path);
      return;
    }
    if (list.size() < rule.least() || list.size() > rule.most()) {
      add(ValueFault.refused(counted(list.size(), rule.least(), rule.most())), value, path);
    }
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      Object each = list.get(i);
      value(rule.each(), each, path + "[" + i + "]");
      if (each instanceof String && !seen.add(each)) {
        add(ValueFault.doubted("is there twice"), each, path + "[" + i + "]");
      }
    }
  }

  private void map(MapOf rule, Object value, String path) {
    if (!(value instanceof Map<?, ?> map)) {
      add(ValueFault.refused("must be an object"), value, path);
      return;
    }
    ParameterRule.Names names = rule.names();
    if (map.size() < names.least()) {
      add(ValueFault.doubted("holds nothing, so the block does nothing"), value, path);
    }
    if (map.size() > names.most()) {
      add(
          new ValueFault(
              names.sure() ? ValueFault.Kind.REFUSED : ValueFault.Kind.DOUBTED,
              "holds %d; at most %d".formatted(map.size(), names.most())),
          value,
          path);
    }
    map.forEach((name, each) -> {
      String at = path + "." + name;
      String text = String.valueOf(name);
      if (!Placeholders.in(text)) {
        names.each().fault(text).ifPresent(fault -> add(fault, text, at));
      }
      value(rule.each(), each, at);
    });
  }

  private void object(ObjectOf rule, Object value, String path) {
    if (value instanceof Map<?, ?>) {
      object(rule.rules(), Parameters.of(value), path);
    } else if (!(value instanceof String text && placeholders(text, path))) {
      add(ValueFault.refused(rule.shape()), value, path);
    }
  }

  private static String counted(int there, int least, int most) {
    return there < least
        ? "holds %d; at least %d must be there".formatted(there, least)
        : "holds %d; at most %d".formatted(there, most);
  }

  /** Tells the placeholders of a text, and whether there is one: then nothing else is known. */
  private boolean placeholders(String text, String path) {
    List<String> found = Placeholders.of(text);
    found.forEach(it ->
        problems.add(
            place
                .warning(ServiceMessages.TO_FILL, it + " is to be filled before publishing.")
                .at(path)));
    return !found.isEmpty();
  }

  private void add(ValueFault fault, Object value, String path) {
    String subject = subject(value);
    Problem problem =
        switch (fault.kind()) {
          case REFUSED ->
              place.error(
                  "property-value", ServiceMessages.invalidValue(path, subject, fault.words()));
          case DOUBTED ->
              place.warning("property-value", path + ": " + subject + " " + fault.words() + ".");
          case TO_FILL ->
              place.warning(ServiceMessages.TO_FILL, subject + " " + fault.words() + ".");
        };
    problems.add(problem.at(path));
  }

  /** What a sentence about a value begins with. */
  private static String subject(Object value) {
    return switch (value) {
      case Map<?, ?> _ -> "The object";
      case List<?> _ -> "The list";
      default -> "'" + shortened(value.toString()) + "'";
    };
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }
}
