package vanity.simulator.data;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.ErasureKey;
import vanity.fulfillment.store.DynamoCallerLog;
import vanity.fulfillment.store.StoreSettings;

/**
 * The table of callers in a folder, served by a child process on loopback.
 *
 * <p>Programs that use one folder at a time share one engine: the first starts it, and it ends when
 * the last has closed or died. It serves only who knows a secret of the folder, and no web page.
 */
public final class LocalTable implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(LocalTable.class.getName());
  private static final String TABLE = "callers";
  private static final int SHARDS = 4;
  private static final Duration RETENTION = Duration.ofDays(365);

  private final Path folder;
  private final Path project;
  private final StoreSettings settings;
  private volatile Serving serving;
  private boolean closed;

  private LocalTable(Path folder, Path project) {
    this.folder = folder;
    this.project = project;
    var erasure = new ErasureKey(LocalSecret.ERASURE.in(folder));
    this.settings = new StoreSettings(TABLE, SHARDS, RETENTION, erasure);
    this.serving = Serving.of(folder, project, TABLE);
  }

  /**
   * Opens a folder, which is made if it is not there.
   *
   * @param project root of the project, where the node packages are
   * @throws DataProblem if that does not work, with what to do
   */
  public static LocalTable open(Path folder, Path project) {
    return new LocalTable(PrivateFolder.at(folder), project);
  }

  /** Where the engine serves, for a Lambda in a process of its own. */
  public URI endpoint() {
    return serving.lease().endpoint();
  }

  /** The file for what functions tell of their work, beside the table. */
  public Path journal() {
    return folder.resolve(OwnFiles.JOURNAL);
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

  /** The callers; an engine that ended is started again when they are asked for. */
  public CallerLog log(InstantSource clock) {
    return new RevivedLog(
        () -> new DynamoCallerLog(serving.client(), settings, clock), this::revived);
  }

  private synchronized boolean revived() {
    if (closed || !serving.lease().isOver()) {
      return false;
    }
    try {
      Serving fresh = Serving.of(folder, project, TABLE);
      serving.close();
      serving = fresh;
      return true;
    } catch (DataProblem stillBroken) {
      LOG.log(System.Logger.Level.WARNING, stillBroken.getMessage());
      return false;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    serving.close();
  }
}
