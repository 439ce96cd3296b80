package vanity.fulfillment.store;

import java.time.InstantSource;
import vanity.fulfillment.environment.ClientWiring;
import vanity.fulfillment.environment.Settings;

/** Builds the late-writes function. */
final class LateWritesWiring {
  private LateWritesWiring() {}

  static LateWritesHandler fromEnvironment() {
    var settings = new Settings(System.getenv());
    var clock = InstantSource.system();
    var journal = new JsonJournal(System.out::println, clock);
    var log = new StoreWiring(settings, clock, journal).callerLog(ClientWiring.UNHEARD);
    var queue = ClientWiring.of(settings, ClientWiring.UNHEARD).queue(settings.queueEndpoint());
    return new LateWritesHandler(
        new LateMerge(log, StoreWiring::newId),
        new SqsQueue(queue, settings.deadLettersUrl()),
        journal);
  }
}
