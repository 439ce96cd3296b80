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

  /** What is chosen in a view, by its id; empty if nobody said. */
  default Optional<String> chosen(String view) {
    return Optional.empty();
  }

  /** A real-time metric by its name, for example NumberOfContactsInQueue. */
  long metric(String name);
}
