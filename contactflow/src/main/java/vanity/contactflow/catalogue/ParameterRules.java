package vanity.contactflow.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parameters an action has.
 *
 * @param strict whether parameters that are not listed are refused
 * @param choices groups of parameters of which a limited number may be there
 */
public record ParameterRules(
    Map<String, ParameterRule> known, Set<String> required, boolean strict, List<Choice> choices) {
  public ParameterRules {
    known = Map.copyOf(known);
    required = Set.copyOf(required);
    choices = List.copyOf(choices);
  }

  /** How many parameters of a group may be there. */
  public record Choice(List<String> names, int least, int most) {}
}
