package vanity.fulfillment.store;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.CallerRecords;
import vanity.fulfillment.environment.ClientWiring;
import vanity.fulfillment.environment.Settings;

/** Builds what keeps callers in a deployment. */
public final class StoreWiring {
  private final Settings settings;
  private final InstantSource clock;
  private final StoreJournal journal;

  public StoreWiring(Settings settings, InstantSource clock, StoreJournal journal) {
    this.settings = settings;
    this.clock = clock;
    this.journal = journal;
  }

  /**
   * The caller log in its table.
   *
   * @param limit of one request
   */
  public CallerLog callerLog(Duration limit) {
    var client = ClientWiring.of(settings, limit).table(settings.tableEndpoint());
    return new DynamoCallerLog(client, StoreSettings.of(settings), clock);
  }

  /**
   * What calls are recorded with.
   *
   * @param limit of one request to the queue
   */
  public CallerRecords records(CallerLog log, Duration limit) {
    var queue = ClientWiring.of(settings, limit).queue(settings.queueEndpoint());
    return new StoredCallerRecords(
        log,
        new SqsQueue(queue, settings.lateWritesUrl()),
        settings.hourlyLimit(),
        StoreWiring::newId,
        clock,
        journal);
  }

  static String newId() {
    return UUID.randomUUID().toString();
  }
}
