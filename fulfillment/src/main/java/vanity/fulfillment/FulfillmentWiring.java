package vanity.fulfillment;

import java.time.InstantSource;
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
final class FulfillmentWiring {
  private final Settings settings;
  private final InstantSource clock = InstantSource.system();
  private final Lexicon lexicon = Lexicon.load();
  private final VanityFinder finder;
  private final CallSettings calls;

  private FulfillmentWiring(Settings settings) {
    this.settings = settings;
    this.finder = VanityFinder.over(lexicon, BusinessWords.parse(settings.businessWords()));
    this.calls = new CallSettings(lexicon.version(), System.out::println);
  }

  static Fulfillment fromEnvironment() {
    return new FulfillmentWiring(new Settings(System.getenv())).fulfillment();
  }

  private Fulfillment fulfillment() {
    var store = new StoreWiring(settings, clock, new JsonJournal(System.out::println, clock));
    CallerLog log = store.callerLog(ClientWiring.WHILE_A_CALLER_WAITS);
    Priming.beforeSnapshot(
        finder, new RehearsedStore(StoreSettings.of(settings), clock), log, clock);
    return new Fulfillment(finder, store.records(log), clock, calls);
  }
}
