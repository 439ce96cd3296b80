package vanity.contract;

import java.util.Set;

/** The environment variables of the functions. */
public final class Variables {
  public static final String TABLE_NAME = "TABLE_NAME";
  public static final String FEED_SHARDS = "FEED_SHARDS";
  public static final String RETENTION_DAYS = "RETENTION_DAYS";
  public static final String ERASURE_KEY = "ERASURE_KEY";
  public static final String LATE_WRITES_URL = "LATE_WRITES_URL";
  public static final String DEAD_LETTERS_URL = "DEAD_LETTERS_URL";

  /** Name of the function that answers calls, for the page that watches it. */
  public static final String FULFILLMENT_FUNCTION = "FULFILLMENT_FUNCTION";

  public static final String HOURLY_LIMIT = "HOURLY_LIMIT";
  public static final String BUSINESS_WORDS = "BUSINESS_WORDS";

  /** Set by Lambda itself. */
  public static final String AWS_REGION = "AWS_REGION";

  /** Address of a local table; never set by a deployment. */
  public static final String TABLE_ENDPOINT = "TABLE_ENDPOINT";

  /** Address of a local queue; never set by a deployment. */
  public static final String QUEUE_ENDPOINT = "QUEUE_ENDPOINT";

  /** Address of local metrics; never set by a deployment. */
  public static final String METRICS_ENDPOINT = "METRICS_ENDPOINT";

  private Variables() {}

  /** What a deployment sets, on one function or another. */
  public static Set<String> deployed() {
    return Set.of(
        TABLE_NAME,
        FEED_SHARDS,
        RETENTION_DAYS,
        ERASURE_KEY,
        LATE_WRITES_URL,
        DEAD_LETTERS_URL,
        FULFILLMENT_FUNCTION,
        HOURLY_LIMIT,
        BUSINESS_WORDS);
  }
}
