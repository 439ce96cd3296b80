package vanity.contactflow.catalogue;

import java.util.Set;
import vanity.contactflow.Parameters;

/**
 * A parameter on whose value another rule depends.
 *
 * @param values one of which it has; empty: it is there
 * @param holds whether the rule wants this, or the opposite
 */
public record When(String parameter, Set<String> values, boolean holds) {
  static When is(String parameter, String... values) {
    return new When(parameter, Set.of(values), true);
  }

  static When present(String parameter) {
    return new When(parameter, Set.of(), true);
  }

  When not() {
    return new When(parameter, values, !holds);
  }

  public boolean in(Parameters parameters) {
    boolean there =
        values.isEmpty()
            ? parameters.has(parameter)
            : parameters
                .text(parameter)
                .filter(text -> values.stream().anyMatch(text::equalsIgnoreCase))
                .isPresent();
    return there == holds;
  }

  @Override
  public String toString() {
    String what =
        values.isEmpty() ? "" : " " + String.join(" or ", values.stream().sorted().toList());
    return (holds ? "" : "no ") + parameter + what;
  }
}
