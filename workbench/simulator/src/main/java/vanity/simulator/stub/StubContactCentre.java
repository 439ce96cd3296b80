package vanity.simulator.stub;

import java.util.Map;
import java.util.Optional;
import vanity.simulator.flow.ContactCentre;

/** Hours, metrics and views as a stub file says; otherwise open, staffed, and nobody waiting. */
public record StubContactCentre(
    Map<String, Boolean> hours, Map<String, Long> metrics, Map<String, String> views)
    implements ContactCentre {
  public StubContactCentre {
    hours = Map.copyOf(hours);
    metrics = Map.copyOf(metrics);
    views = Map.copyOf(views);
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
    return Stubs.find(metrics, name).orElse(name.contains("Agents") ? 1L : 0L);
  }

  @Override
  public Optional<String> chosen(String view) {
    return Stubs.find(views, view);
  }
}
