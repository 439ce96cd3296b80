package vanity.simulator.flow;

import java.util.Optional;

/** What a contact centre's people decide: hours, queues and how busy they are. */
public interface ContactCentre {

  /**
   * Whether it is within the hours of operation; empty if they cannot be found.
   *
   * @param hours id or ARN of the hours of operation, or of the queue whose hours count
   */
  Optional<Boolean> open(String hours);

  /** Whether the queue takes one more contact. */
  boolean hasRoom(String queue);

  /** Whether somebody takes the contacts of the queue; if not, they wait in it. */
  default boolean answers(String queue) {
    return true;
  }

  /** A real-time metric by its name, for example NumberOfContactsInQueue. */
  long metric(String name);
}
