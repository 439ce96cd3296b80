package vanity.contactflow.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanity.contactflow.Parameters;

/**
 * Which values an object has: the parameters of an action, or an object inside them.
 *
 * @param known by name
 * @param needs what must be there, and when
 * @param others what becomes of names that are not listed
 * @param choices groups of which a limited number may be there
 * @param variants rules that hold instead of the known ones in some circumstances
 */
public record ParameterRules(
    Map<String, ParameterRule> known,
    List<Need> needs,
    Others others,
    List<Choice> choices,
    List<Variant> variants) {
  public ParameterRules {
    known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    needs = List.copyOf(needs);
    choices = List.copyOf(choices);
    variants = List.copyOf(variants);
  }

  /** The rule of one value, beside the others that are there; empty if nothing is known. */
  public Optional<ParameterRule> rule(String name, Parameters all) {
    return variants.stream()
        .filter(variant -> variant.name().equals(name) && variant.when().in(all))
        .map(Variant::rule)
        .findFirst()
        .or(() -> Optional.ofNullable(known.get(name)));
  }

  /** The name that authors mean by one that circulates but does not exist. */
  public Optional<String> meant(String name) {
    return Optional.ofNullable(CirculatingNames.PARAMETERS.get(name))
        .flatMap(meant -> meant.stream().filter(known::containsKey).findFirst());
  }

  /**
   * A value that must be there.
   *
   * @param when in these circumstances; empty: always
   * @param sure whether the service refuses an action without it
   */
  public record Need(String name, Optional<When> when, boolean sure) {
    public boolean misses(Parameters all) {
      return !all.has(name) && when.map(it -> it.in(all)).orElse(true);
    }
  }

  /** What becomes of names that are not listed. */
  public enum Others {
    REFUSED,
    /** A page lists the names, and pages are behind the console. */
    DOUBTED,
    /** The facts are incomplete. */
    TAKEN
  }

  /** How many values of a group may be there; without names, of all. */
  public record Choice(List<String> names, int least, int most) {}

  /** What a value must keep in some circumstances. */
  public record Variant(When when, String name, ParameterRule rule) {}
}
