package vanity.fulfillment.api;

import java.time.InstantSource;
import java.util.function.Consumer;
import vanity.engine.BusinessWords;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.fulfillment.environment.ClientWiring;
import vanity.fulfillment.environment.Settings;
import vanity.fulfillment.metrics.AwsMetrics;
import vanity.fulfillment.store.JsonJournal;
import vanity.fulfillment.store.StoreWiring;

/** Builds the API function. */
public final class ApiWiring {
  private ApiWiring() {}

  static ApiHandler fromEnvironment() {
    return of(new Settings(System.getenv()), System.out::println);
  }

  /**
   * What these settings make.
   *
   * @param lines takes what it tells of its work
   */
  public static ApiHandler of(Settings settings, Consumer<String> lines) {
    var clock = InstantSource.system();
    var journal = new JsonJournal(lines, clock);
    var log = new StoreWiring(settings, clock, journal).callerLog(ClientWiring.UNHEARD);
    var words = BusinessWords.parse(settings.businessWords());
    return new ApiHandler(
        log, VanityFinder.over(Lexicon.load(), words), clock, journal, metrics(settings));
  }

  private static AwsMetrics metrics(Settings settings) {
    var client =
        ClientWiring.of(settings, ClientWiring.UNHEARD).metrics(settings.metricsEndpoint());
    return new AwsMetrics(client, settings.fulfillmentFunction(), settings.deadLettersName());
  }
}
