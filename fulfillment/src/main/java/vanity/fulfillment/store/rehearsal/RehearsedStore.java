package vanity.fulfillment.store.rehearsal;

import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vanity.fulfillment.caller.CallerRecords;
import vanity.fulfillment.environment.ClientWiring;
import vanity.fulfillment.store.DynamoCallerLog;
import vanity.fulfillment.store.JsonJournal;
import vanity.fulfillment.store.StoreSettings;
import vanity.fulfillment.store.StoredCallerRecords;

/**
 * What keeps callers, over a table that is not there: a rehearsal runs through the whole client,
 * its signing, writing and reading included, without a network, and nothing is stored.
 */
public final class RehearsedStore implements AutoCloseable {
  private final EmptyTable table = new EmptyTable();
  private final DynamoDbClient client = ClientWiring.answeredBy(table);
  private final CallerRecords records;

  public RehearsedStore(StoreSettings settings, InstantSource clock) {
    records =
        new StoredCallerRecords(
            new DynamoCallerLog(client, settings, clock),
            _ -> {},
            Integer.MAX_VALUE,
            () -> "nobody",
            clock,
            new JsonJournal(_ -> {}, clock));
  }

  public CallerRecords records() {
    return records;
  }

  /** How often the table would have been asked. */
  public int asked() {
    return table.asked();
  }

  @Override
  public void close() {
    client.close();
  }
}
