package vanity.fulfillment.store;

import java.time.Duration;
import java.time.Instant;
import vanity.fulfillment.caller.ErasureKey;
import vanity.fulfillment.environment.Settings;

/**
 * How callers are kept.
 *
 * @param table name of the DynamoDB table
 * @param shards over how many partitions the last callers are spread; may only grow
 * @param retention how long after the last call a caller is kept
 * @param erasure makes the marks of erased callers
 */
public record StoreSettings(String table, int shards, Duration retention, ErasureKey erasure) {
  public StoreSettings {
    if (shards < 1 || shards > 100) {
      throw new IllegalArgumentException("shards must be 1 to 100, got " + shards);
    }
    if (!retention.isPositive()) {
      throw new IllegalArgumentException("retention must be positive, got " + retention);
    }
  }

  public static StoreSettings of(Settings settings) {
    return new StoreSettings(
        settings.tableName(),
        settings.feedShards(),
        settings.retention(),
        new ErasureKey(settings.erasureKey()));
  }

  /** When something used last at {@code lastUse} is no longer kept, in seconds as TTL wants it. */
  long expiresAt(Instant lastUse) {
    return lastUse.plus(retention).getEpochSecond();
  }
}
