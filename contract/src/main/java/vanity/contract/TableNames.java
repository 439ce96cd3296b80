package vanity.contract;

import java.util.List;

/** The names in the one table that its keys and indexes are declared with. */
public final class TableNames {
  public static final String PARTITION = "pk";
  public static final String SORT = "sk";
  public static final String ID = "id";
  public static final String NUMBER = "number";
  public static final String BEST = "best";
  public static final String FAVOURITE = "favourite";
  public static final String CALLS = "calls";
  public static final String FIRST_CALLED_AT = "firstCalledAt";
  public static final String LAST_CALLED_AT = "lastCalledAt";

  /** When an item may go, in seconds; the table's time to live. */
  public static final String EXPIRES_AT = "expiresAt";

  /** Partition of {@link #LATEST}. */
  public static final String FEED = "feed";

  /** Sort key of {@link #LATEST}. */
  public static final String FEED_AT = "feedAt";

  /** Index of the last callers. */
  public static final String LATEST = "latest";

  /** Index that finds a caller's keys by the random id. */
  public static final String BY_ID = "byId";

  /** What index {@code latest} holds besides keys: what the page of last callers shows. */
  public static final List<String> PROJECTED =
      List.of(ID, NUMBER, BEST, FAVOURITE, CALLS, FIRST_CALLED_AT, LAST_CALLED_AT, EXPIRES_AT);

  private TableNames() {}
}
