package vanity.contactflow;

import java.util.List;
import java.util.Optional;

/**
 * A contact flow, as its file says it; not necessarily a sound one ({@code FlowCheck} tells).
 *
 * @param metadata free-form, never executed; holds the positions of the blocks
 * @param settings present in modules only
 */
public record Flow(
    String version,
    String startAction,
    Parameters metadata,
    List<FlowAction> actions,
    Optional<Parameters> settings) {
  public Flow {
    actions = List.copyOf(actions);
  }

  public Optional<FlowAction> action(String identifier) {
    return actions.stream().filter(a -> a.identifier().equals(identifier)).findFirst();
  }
}
