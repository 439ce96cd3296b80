package vanity.fulfillment.api;

import java.time.InstantSource;
import vanity.engine.BusinessWords;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.fulfillment.environment.ClientWiring;
import vanity.fulfillment.environment.Settings;
import vanity.fulfillment.store.JsonJournal;
import vanity.fulfillment.store.StoreWiring;

/** Builds the API function. */
final class ApiWiring {
  private ApiWiring() {}

  static ApiHandler fromEnvironment() {
    var settings = new Settings(System.getenv());
    var clock = InstantSource.system();
    var journal = new JsonJournal(System.out::println, clock);
    var log = new StoreWiring(settings, clock, journal).callerLog(ClientWiring.UNHEARD);
    var words = BusinessWords.parse(settings.businessWords());
    return new ApiHandler(log, VanityFinder.over(Lexicon.load(), words), clock, journal);
  }
}
