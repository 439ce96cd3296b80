package vanity.simulator.data;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.environment.ClientWiring;
import vanity.fulfillment.store.CallerTable;
import vanity.fulfillment.store.DynamoCallerLog;
import vanity.fulfillment.store.ErasureKey;
import vanity.fulfillment.store.StoreSettings;

/**
 * The table of callers in a folder, served by a child process on loopback.
 *
 * <p>Programs that use one folder at a time share one engine: the first starts it, and it ends when
 * the last has closed or died. It serves only who knows a secret of the folder, and no web page.
 */
public final class LocalTable implements AutoCloseable {
  private static final String TABLE = "callers";
  private static final int SHARDS = 4;
  private static final Duration RETENTION = Duration.ofDays(365);

  private final Path folder;
  private final Lease lease;
  private final DynamoDbClient client;

  private LocalTable(Path folder, Lease lease) {
    this.folder = folder;
    this.lease = lease;
    this.client = ClientWiring.local(LocalSecret.TABLE.in(folder)).table(lease.endpoint());
    CallerTable.createIn(client, TABLE);
  }

  /**
   * Opens a folder, which is made if it is not there.
   *
   * @param project root of the project, where the node packages are
   * @throws DataProblem if that does not work, with what to do
   */
  public static LocalTable open(Path folder, Path project) {
    Path ready = PrivateFolder.at(folder);
    return new LocalTable(ready, EngineProcess.lease(ready, project));
  }

  /** Where the engine serves, for a Lambda in a process of its own. */
  public URI endpoint() {
    return lease.endpoint();
  }

  /** What a Lambda in a process of its own finds in its environment. */
  public Map<String, String> environment() {
    return Map.of(
        "TABLE_NAME",
        TABLE,
        "TABLE_ENDPOINT",
        endpoint().toString(),
        "AWS_REGION",
        "us-east-1",
        "ERASURE_KEY",
        LocalSecret.ERASURE.in(folder),
        "AWS_ACCESS_KEY_ID",
        LocalSecret.TABLE.in(folder),
        "AWS_SECRET_ACCESS_KEY",
        "local");
  }

  public CallerLog log(InstantSource clock) {
    return new DynamoCallerLog(
        client,
        new StoreSettings(TABLE, SHARDS, RETENTION, new ErasureKey(LocalSecret.ERASURE.in(folder))),
        clock);
  }

  @Override
  public void close() {
    client.close();
    lease.close();
  }
}
