package vanity.fulfillment;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import vanity.engine.BusinessWords;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.environment.ClientWiring;
import vanity.fulfillment.environment.Settings;
import vanity.fulfillment.store.JsonJournal;
import vanity.fulfillment.store.StoreSettings;
import vanity.fulfillment.store.StoreWiring;
import vanity.fulfillment.store.rehearsal.RehearsedStore;

/** Builds the fulfillment function, once and before the snapshot. */
public final class FulfillmentWiring {
  private final Settings settings;
  private final InstantSource clock;
  private final Lexicon lexicon = Lexicon.load();
  private final VanityFinder finder;
  private final Consumer<String> lines;
  private final CallSettings calls;

  private FulfillmentWiring(Settings settings, InstantSource clock, Consumer<String> lines) {
    this.settings = settings;
    this.clock = clock;
    this.lines = lines;
    this.finder = VanityFinder.over(lexicon, BusinessWords.parse(settings.businessWords()));
    this.calls = new CallSettings(lexicon.version(), lines);
  }

  static Fulfillment fromEnvironment() {
    return of(
        new Settings(System.getenv()),
        InstantSource.system(),
        System.out::println,
        ClientWiring.WHILE_A_CALLER_WAITS);
  }

  /**
   * What these settings make.
   *
   * @param lines takes what it tells of calls
   * @param limit of one request to the table or the queue
   */
  public static Fulfillment of(
      Settings settings, InstantSource clock, Consumer<String> lines, Duration limit) {
    return new FulfillmentWiring(settings, clock, lines).fulfillment(limit);
  }

  private Fulfillment fulfillment(Duration limit) {
    var store = new StoreWiring(settings, clock, new JsonJournal(lines, clock));
    CallerLog log = store.callerLog(limit);
    Priming.beforeSnapshot(
        finder, () -> new RehearsedStore(StoreSettings.of(settings), clock), log, clock);
    return new Fulfillment(finder, store.records(log, limit), clock, calls);
  }
}
