package vanity.simulator.flow;

import java.util.Optional;

/** One answer for all queues, as a script's {@code given} steps set it. */
public record GivenContactCentre(boolean open, boolean full, long metric) implements ContactCentre {

  @Override
  public Optional<Boolean> open(String hours) {
    return Optional.of(open);
  }

  @Override
  public boolean hasRoom(String queue) {
    return !full;
  }

  @Override
  public long metric(String name) {
    return metric;
  }
}
