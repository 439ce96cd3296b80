package vanity.fulfillment.store;

import java.time.InstantSource;
import java.util.function.Consumer;
import vanity.fulfillment.environment.ClientWiring;
import vanity.fulfillment.environment.Settings;

/** Builds the late-writes function. */
public final class LateWritesWiring {
  private LateWritesWiring() {}

  static LateWritesHandler fromEnvironment() {
    return of(new Settings(System.getenv()), System.out::println);
  }

  /**
   * What these settings make.
   *
   * @param lines takes what it tells of its work
   */
  public static LateWritesHandler of(Settings settings, Consumer<String> lines) {
    var clock = InstantSource.system();
    var journal = new JsonJournal(lines, clock);
    var log = new StoreWiring(settings, clock, journal).callerLog(ClientWiring.UNHEARD);
    var queue = ClientWiring.of(settings, ClientWiring.UNHEARD).queue(settings.queueEndpoint());
    return new LateWritesHandler(
        new LateMerge(log, StoreWiring::newId),
        new SqsQueue(queue, settings.deadLettersUrl()),
        journal);
  }
}
