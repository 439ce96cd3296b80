package vanity.contactflow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an action may go on. */
public record Transitions(
    @Nullable String next, List<ConditionBranch> conditions, List<ErrorBranch> errors) {
  public Transitions {
    conditions = List.copyOf(conditions);
    errors = List.copyOf(errors);
  }

  public Optional<ErrorBranch> error(String type) {
    return errors.stream().filter(error -> error.type().equals(type)).findFirst();
  }
}
