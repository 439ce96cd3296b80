package vanity.simulator.stub;

import java.util.Map;
import java.util.Optional;
import vanity.simulator.flow.ContactCentre;

/** Hours and metrics as a stub file says; otherwise open, and nobody waiting. */
public record StubContactCentre(Map<String, Boolean> hours, Map<String, Long> metrics)
    implements ContactCentre {
  public StubContactCentre {
    hours = Map.copyOf(hours);
    metrics = Map.copyOf(metrics);
  }

  @Override
  public Optional<Boolean> open(String id) {
    return Optional.of(Stubs.find(hours, id).orElse(true));
  }

  @Override
  public boolean hasRoom(String queue) {
    return true;
  }

  @Override
  public long metric(String name) {
    return Stubs.find(metrics, name).orElse(0L);
  }
}
