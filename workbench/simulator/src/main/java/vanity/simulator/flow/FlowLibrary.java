package vanity.simulator.flow;

import java.util.Optional;
import vanity.contactflow.Flow;

/** Finds other flows and modules by id or ARN. */
@FunctionalInterface
public interface FlowLibrary {
  Optional<Flow> flow(String id);

  /** A library without flows: transfers to other flows end the call as transferred. */
  static FlowLibrary empty() {
    return id -> Optional.empty();
  }
}
