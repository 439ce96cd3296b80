package vanity.contactflow.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one parameter may hold. Placeholders of templates pass every rule. */
public sealed interface ParameterRule {

  /** Why the value is wrong, as the end of a sentence; empty if it is not. */
  Optional<String> fault(Object value);

  ParameterRule ANYTHING = new Anything();
  ParameterRule TEXT = new Text();

  static ParameterRule oneOf(String... values) {
    return new OneOf(List.of(values));
  }

  static ParameterRule number(int least, int most) {
    return new WholeNumber(least, most, false);
  }

  static ParameterRule dynamicNumber(int least, int most) {
    return new WholeNumber(least, most, true);
  }

  static ParameterRule object(String... names) {
    return new ObjectOf(Set.of(names));
  }

  record Anything() implements ParameterRule {
    @Override
    public Optional<String> fault(Object value) {
      return Optional.empty();
    }
  }

  /** Any scalar, plain or with references in it. */
  record Text() implements ParameterRule {
    @Override
    public Optional<String> fault(Object value) {
      return value instanceof Map || value instanceof List
          ? Optional.of("must be a text")
          : Optional.empty();
    }
  }

  record OneOf(List<String> values) implements ParameterRule {
    @Override
    public Optional<String> fault(Object value) {
      String given = String.valueOf(value);
      // "true" is written by the console where pages say "True".
      return values.stream().anyMatch(given::equalsIgnoreCase)
          ? Optional.empty()
          : Optional.of("must be " + String.join(" or ", values));
    }
  }

  record WholeNumber(int least, int most, boolean dynamic) implements ParameterRule {
    @Override
    public Optional<String> fault(Object value) {
      String given = String.valueOf(value);
      boolean inside =
          given.matches("\\d{1,9}")
              && Integer.parseInt(given) >= least
              && Integer.parseInt(given) <= most;
      return inside || (dynamic && given.startsWith("$."))
          ? Optional.empty()
          : Optional.of("must be a whole number from " + least + " to " + most);
    }
  }

  /** One reference and nothing around it. */
  record Reference() implements ParameterRule {
    private static final String BARE_ROOT =
        "\\$\\.(Attributes|Customer|CustomerEndpoint|External|FlowAttributes|LambdaInvocation|Lex"
            + "|Metrics|Modules|Queue|SegmentAttributes|SystemEndpoint|Views)";

    @Override
    public Optional<String> fault(Object value) {
      String given = String.valueOf(value);
      // Such a root alone names no value; the service refuses it.
      return given.matches("\\$\\.?[\\[\\w][^\\s]*") && !given.matches(BARE_ROOT)
          ? Optional.empty()
          : Optional.of("must be one reference such as $.Attributes.name");
    }
  }

  /** An object whose values are texts under any name. */
  record TextMap() implements ParameterRule {
    @Override
    public Optional<String> fault(Object value) {
      return value instanceof Map<?, ?> map
              && map.values().stream().noneMatch(v -> v instanceof Map || v instanceof List)
          ? Optional.empty()
          : Optional.of("must be an object of texts");
    }
  }

  /** An object that may hold these names only. */
  record ObjectOf(Set<String> names) implements ParameterRule {
    @Override
    public Optional<String> fault(Object value) {
      if (!(value instanceof Map<?, ?> map)) {
        return Optional.of("must be an object");
      }
      return map.keySet().stream()
          .map(String::valueOf)
          .filter(name -> !names.contains(name))
          .findFirst()
          .map(name -> "must not hold " + name);
    }
  }

  /** Flow attributes: every value wrapped in an object with Value. */
  record FlowValues() implements ParameterRule {
    @Override
    public Optional<String> fault(Object value) {
      return value instanceof Map<?, ?> map
              && map.values().stream()
                  .allMatch(v -> v instanceof Map<?, ?> m && m.get("Value") != null)
          ? Optional.empty()
          : Optional.of("must be an object of {\"Value\": text}; flat texts are refused");
    }
  }
}
