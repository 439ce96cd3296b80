package vanity.simulator.flow;

import java.util.Optional;

/** One answer for all queues, as a script's {@code given} steps set it. */
public record GivenContactCentre(boolean open, boolean full, boolean answering, long metric)
    implements ContactCentre {

  /** A contact centre whose people answer. */
  public GivenContactCentre(boolean open, boolean full, long metric) {
    this(open, full, true, metric);
  }

  @Override
  public Optional<Boolean> open(String hours) {
    return Optional.of(open);
  }

  @Override
  public boolean hasRoom(String queue) {
    return !full;
  }

  @Override
  public boolean answers(String queue) {
    return answering;
  }

  @Override
  public long metric(String name) {
    return metric;
  }
}
