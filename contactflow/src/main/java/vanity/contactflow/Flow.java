package vanity.contactflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A contact flow, as its file says it; not necessarily a sound one ({@code FlowCheck} tells). */
public final class Flow {
  private final String version;
  private final String startAction;
  private final Parameters metadata;
  private final List<FlowAction> actions;
  private final Optional<Parameters> settings;
  private final Map<String, Integer> indices = new HashMap<>();

  /**
   * @param metadata free-form, never executed; holds the positions of the blocks
   * @param settings present in modules only
   */
  public Flow(
      String version,
      String startAction,
      Parameters metadata,
      List<FlowAction> actions,
      Optional<Parameters> settings) {
    this.version = version;
    this.startAction = startAction;
    this.metadata = metadata;
    this.actions = List.copyOf(actions);
    this.settings = settings;
    for (int i = 0; i < actions.size(); i++) {
      indices.putIfAbsent(actions.get(i).identifier(), i);
    }
  }

  public String version() {
    return version;
  }

  public String startAction() {
    return startAction;
  }

  public Parameters metadata() {
    return metadata;
  }

  public List<FlowAction> actions() {
    return actions;
  }

  public Optional<Parameters> settings() {
    return settings;
  }

  /** The first action of that identifier. */
  public Optional<FlowAction> action(String identifier) {
    return Optional.ofNullable(indices.get(identifier)).map(actions::get);
  }

  /** Where that action is in the list. */
  public Optional<Integer> index(String identifier) {
    return Optional.ofNullable(indices.get(identifier));
  }
}
