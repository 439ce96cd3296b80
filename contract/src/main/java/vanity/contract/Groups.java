package vanity.contract;

/** The groups of people who may see the page. */
public final class Groups {
  /** See words, no numbers. */
  public static final String VIEWERS = "viewers";

  /** See everything and may erase callers. */
  public static final String OPERATORS = "operators";

  private Groups() {}
}
